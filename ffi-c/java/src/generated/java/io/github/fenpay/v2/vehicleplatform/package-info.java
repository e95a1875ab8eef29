// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
/** Vehicle platform · 车主平台: requests of WeChat Pay's own. */
package io.github.fenpay.v2.vehicleplatform;
