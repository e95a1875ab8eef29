// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
/** Transfers · 企业付款: requests of WeChat Pay's own. */
package io.github.fenpay.v2.transfers;
