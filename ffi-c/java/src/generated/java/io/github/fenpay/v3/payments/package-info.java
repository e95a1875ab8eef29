// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
/** Payments · 基础支付: requests of WeChat Pay's own. */
package io.github.fenpay.v3.payments;
