// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
/** Cash coupons · 代金券: requests of WeChat Pay's own. */
package io.github.fenpay.v3.cashcoupons;
