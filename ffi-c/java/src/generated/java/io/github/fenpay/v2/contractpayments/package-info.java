// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
/** Contract payments · 委托扣款: requests of WeChat Pay's own. */
package io.github.fenpay.v2.contractpayments;
