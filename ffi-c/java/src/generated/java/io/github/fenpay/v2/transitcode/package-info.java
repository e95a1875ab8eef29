// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
/** Transit code · 乘车码: requests of WeChat Pay's own. */
package io.github.fenpay.v2.transitcode;
