// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
/** Vehicles · 车主服务: requests of WeChat Pay's own. */
package io.github.fenpay.v3.vehicles;
