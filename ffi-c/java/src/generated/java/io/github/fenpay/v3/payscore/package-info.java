// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
/** Payscore · 微信支付分: requests of WeChat Pay's own. */
package io.github.fenpay.v3.payscore;
