import { TextInput } from "@mantine/core";
import { useHotkeys } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { useRef, type KeyboardEvent } from "react";
import css from "./SearchField.module.css";

type Props = {
  /** What is searched: the name of the field, and what stands in it while it is empty. */
  label: string;
  value: string;
  onChange: (text: string) => void;
};

/** The search above a table: "/" and Ctrl F lead into it, Escape empties it, Enter and the arrow down lead on to the rows. */
export function SearchField({ label, value, onChange }: Props) {
  const box = useRef<HTMLInputElement>(null);
  const enter = () => box.current?.focus();
  useHotkeys([
    ["mod+F", enter],
    ["/", enter],
    // On German and French keyboards it stands above another key.
    ["shift+/", enter],
  ]);
  const leave = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === "Escape") onChange("");
    if (event.key === "Enter" || event.key === "ArrowDown") {
      event.preventDefault();
      document.querySelector<HTMLElement>("tr[tabindex='0']")?.focus();
    }
  };
  return (
    <TextInput
      ref={box}
      className={css.field}
      aria-label={label}
      placeholder={label}
      leftSection={<IconSearch size={14} aria-hidden />}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={leave}
    />
  );
}
