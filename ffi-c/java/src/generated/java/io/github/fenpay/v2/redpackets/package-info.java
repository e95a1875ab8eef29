// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
/** Red packets · 现金红包: requests of WeChat Pay's own. */
package io.github.fenpay.v2.redpackets;
