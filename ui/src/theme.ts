/** Mantine in the house's clothes: small, dense, one accent. Colours are the tokens of tokens.css. */
import {
  Button,
  Checkbox,
  createTheme,
  Input,
  InputWrapper,
  Kbd,
  Menu,
  Modal,
  SegmentedControl,
  Tooltip,
  type CSSVariablesResolver,
  type MantineColorsTuple,
} from "@mantine/core";

const accent: MantineColorsTuple = [
  "#eef5f5", "#dfebec", "#bcd6d8", "#97c0c3", "#78adb1", "#5f9ca1", "#3d767c", "#2f5d62", "#274f53", "#1d3d40",
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
    Button: Button.extend({
      vars: () => ({ root: { "--button-height": "30px", "--button-fz": "13px", "--button-padding-x": "11px" } }),
      styles: { root: { fontWeight: 550 } },
    }),
    Input: Input.extend({ vars: () => ({ wrapper: { "--input-height": "32px", "--input-fz": "13px" } }) }),
    InputWrapper: InputWrapper.extend({
      vars: () => ({
        label: { "--input-label-size": "13px" },
        description: { "--input-description-size": "12px" },
        error: { "--input-error-size": "12px" },
        success: {},
      }),
      styles: {
        label: { fontWeight: 600 },
        description: { color: "var(--ink-2)", marginBlockEnd: 4 },
        error: { marginBlockStart: 4 },
      },
    }),
    Checkbox: Checkbox.extend({ defaultProps: { size: "xs" } }),
    SegmentedControl: SegmentedControl.extend({
      defaultProps: { size: "sm", withItemsBorders: false },
      vars: () => ({ root: { "--sc-font-size": "12px", "--sc-padding": "3px 10px" } }),
      styles: { root: { background: "var(--neutral-soft)" }, label: { fontWeight: 500 } },
    }),
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 500, withArrow: false, fz: "sm" } }),
    Menu: Menu.extend({ defaultProps: { shadow: "md", position: "bottom-start", width: 240 } }),
    Modal: Modal.extend({
      defaultProps: {
        centered: true,
        overlayProps: { backgroundOpacity: 0.28 },
        // Mantine makes it a <header>, which would be a second banner beside the page's own.
        attributes: { header: { role: "presentation" } },
      },
      styles: { content: { border: "1px solid var(--line)" }, title: { fontSize: 15, fontWeight: 650 }, header: { padding: "16px 20px 8px" }, body: { padding: "4px 20px 20px" } },
    }),
    Kbd: Kbd.extend({
      styles: {
        root: {
          padding: "1px 5px", border: "1px solid var(--line-strong)", borderRadius: 4, background: "var(--paper)",
          color: "var(--ink-2)", fontFamily: "inherit", fontSize: 11, fontWeight: 500, lineHeight: "15px",
        },
      },
    }),
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
