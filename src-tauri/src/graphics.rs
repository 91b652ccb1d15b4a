//! Drawing without a graphics card.

/// Turns WebKit's GPU buffers off where there is no render node: half the memory and processor time there, and no
/// white window in virtual machines. A setting of the user's own is respected.
pub(crate) fn prefer_software_without_gpu() {
    #[cfg(target_os = "linux")]
    {
        const SWITCH: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";
        let has_render_node = std::fs::read_dir("/dev/dri").is_ok_and(|mut nodes| {
            nodes.any(|node| node.is_ok_and(|node| node.file_name().to_string_lossy().starts_with("renderD")))
        });
        if !has_render_node && std::env::var_os(SWITCH).is_none() {
            // SAFETY: called first in main, before any other thread exists that could read the environment.
            #[allow(unsafe_code)]
            unsafe {
                std::env::set_var(SWITCH, "1");
            }
        }
    }
}
