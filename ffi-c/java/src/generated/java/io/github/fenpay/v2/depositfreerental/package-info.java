// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
/** Deposit-free rental · 免押租借与速住: requests of WeChat Pay's own. */
package io.github.fenpay.v2.depositfreerental;
