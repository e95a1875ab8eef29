// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
/** Hotel deposits · 酒店押金: requests of WeChat Pay's own. */
package io.github.fenpay.v2.hoteldeposits;
