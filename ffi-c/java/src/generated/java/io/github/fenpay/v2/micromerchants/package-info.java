// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
/** Micro merchants · 小微商户: requests of WeChat Pay's own. */
package io.github.fenpay.v2.micromerchants;
