// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
/** Service providers · 服务商配置: requests of WeChat Pay's own. */
package io.github.fenpay.v2.serviceproviders;
