// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
/** Tools · 通用工具: requests of WeChat Pay's own. */
package io.github.fenpay.v2.tools;
