// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
/** Refunds · 退款: requests of WeChat Pay's own. */
package io.github.fenpay.v3.refunds;
