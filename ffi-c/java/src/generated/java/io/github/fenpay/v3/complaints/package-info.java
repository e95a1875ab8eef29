// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
/** Complaints · 消费者投诉: requests of WeChat Pay's own. */
package io.github.fenpay.v3.complaints;
