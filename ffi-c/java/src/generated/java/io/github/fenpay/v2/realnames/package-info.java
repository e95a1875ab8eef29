// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
/** Real names · 实名校验: requests of WeChat Pay's own. */
package io.github.fenpay.v2.realnames;
