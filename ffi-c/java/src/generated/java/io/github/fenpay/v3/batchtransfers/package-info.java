// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
/** Batch transfers · 批量转账到零钱: requests of WeChat Pay's own. */
package io.github.fenpay.v3.batchtransfers;
