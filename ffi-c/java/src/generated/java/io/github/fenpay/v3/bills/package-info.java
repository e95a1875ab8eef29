// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
/** Bills · 账单: requests of WeChat Pay's own. */
package io.github.fenpay.v3.bills;
