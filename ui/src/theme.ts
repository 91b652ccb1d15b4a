/** Mantine in the house's clothes: small, dense, one accent. Colours are the tokens of tokens.css. */
import {
  Button,
  Checkbox,
  createTheme,
  Input,
  Kbd,
  Menu,
  Modal,
  SegmentedControl,
  Tooltip,
  type CSSVariablesResolver,
  type MantineColorsTuple,
} from "@mantine/core";

const accent: MantineColorsTuple = [
  "#eef5f5", "#dfebec", "#bcd6d8", "#97c0c3", "#78adb1", "#5f9ca1", "#478489", "#2f5d62", "#274f53", "#1d3d40",
];

export const theme = createTheme({
  primaryColor: "accent",
  primaryShade: { light: 7, dark: 6 },
  colors: { accent },
  fontFamily: '"Inter Variable", Inter, system-ui, sans-serif',
  fontFamilyMonospace: 'ui-monospace, "JetBrains Mono", "DejaVu Sans Mono", monospace',
  fontSizes: { xs: "11px", sm: "12px", md: "13px", lg: "15px", xl: "18px" },
  lineHeights: { xs: "1.35", sm: "1.4", md: "1.45", lg: "1.4", xl: "1.3" },
  headings: {
    fontWeight: "650",
    sizes: {
      h1: { fontSize: "19px", lineHeight: "1.3" },
      h2: { fontSize: "15px", lineHeight: "1.35" },
      h3: { fontSize: "13px", lineHeight: "1.4" },
    },
  },
  spacing: { xs: "4px", sm: "8px", md: "12px", lg: "20px", xl: "32px" },
  radius: { xs: "4px", sm: "6px", md: "7px", lg: "10px", xl: "14px" },
  defaultRadius: "sm",
  cursorType: "pointer",
  focusRing: "auto",
  respectReducedMotion: true,
  components: {
    Button: Button.extend({ defaultProps: { size: "sm" }, styles: { root: { fontWeight: 550 } } }),
    Input: Input.extend({ defaultProps: { size: "sm" } }),
    InputWrapper: { defaultProps: { size: "sm" } },
    Checkbox: Checkbox.extend({ defaultProps: { size: "xs" } }),
    SegmentedControl: SegmentedControl.extend({ defaultProps: { size: "xs" } }),
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 500, withArrow: false, fz: "sm" } }),
    Menu: Menu.extend({ defaultProps: { shadow: "md", position: "bottom-start", width: 240 } }),
    Modal: Modal.extend({ defaultProps: { centered: true, overlayProps: { backgroundOpacity: 0.35 } } }),
    Kbd: Kbd.extend({ defaultProps: { size: "xs" } }),
  },
});

const shared = {
  "--mantine-color-body": "var(--paper)",
  "--mantine-color-text": "var(--ink)",
  "--mantine-color-dimmed": "var(--ink-3)",
  "--mantine-color-placeholder": "var(--ink-3)",
  "--mantine-color-anchor": "var(--accent-ink)",
  "--mantine-color-error": "var(--error-ink)",
  "--mantine-color-default": "var(--paper)",
  "--mantine-color-default-hover": "var(--hover)",
  "--mantine-color-default-color": "var(--ink)",
  "--mantine-color-default-border": "var(--line-strong)",
};

export const cssVariablesResolver: CSSVariablesResolver = () => ({ variables: {}, light: shared, dark: shared });
