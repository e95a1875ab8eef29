// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
/** Platform keys · 平台证书: requests of WeChat Pay's own. */
package io.github.fenpay.v3.platformkeys;
