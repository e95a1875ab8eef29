// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
/** Media · 文件上传: requests of WeChat Pay's own. */
package io.github.fenpay.v3.media;
