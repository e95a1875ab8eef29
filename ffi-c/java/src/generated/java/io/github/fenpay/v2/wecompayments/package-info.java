// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
/** WeCom payments · 企业微信支付: requests of WeChat Pay's own. */
package io.github.fenpay.v2.wecompayments;
