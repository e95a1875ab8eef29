// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
/** Transfers · 商家转账: requests of WeChat Pay's own. */
package io.github.fenpay.v3.transfers;
