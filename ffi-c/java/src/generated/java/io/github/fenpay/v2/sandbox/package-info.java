// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
/** Sandbox · 沙箱环境: requests of WeChat Pay's own. */
package io.github.fenpay.v2.sandbox;
