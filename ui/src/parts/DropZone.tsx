import { Button } from "@mantine/core";
import { useEffect, useState } from "react";
import { on, type FileToken } from "../api";
import css from "./DropZone.module.css";

type Props = {
  /** What may be dropped and what happens with it. */
  text: string;
  chooseLabel: string;
  onChoose: () => void;
  /** Files dropped anywhere on the window while this zone is shown. */
  onDrop: (files: FileToken[]) => void;
  disabled?: boolean;
};

/** Where files go in: shows what may be dropped; the window hears the drop, the button does the same by keyboard. */
export function DropZone({ text, chooseLabel, onChoose, onDrop, disabled = false }: Props) {
  const [over, setOver] = useState(false);
  useEffect(() => {
    if (disabled) return;
    const stops = [
      on("files-hover", setOver),
      on("files-dropped", (files) => {
        setOver(false);
        onDrop(files);
      }),
    ];
    return () => stops.forEach((stop) => stop());
  }, [onDrop, disabled]);
  return (
    <div className={css.zone} data-over={over || undefined}>
      <p className={css.text}>{text}</p>
      <Button variant="default" onClick={onChoose} disabled={disabled}>
        {chooseLabel}
      </Button>
    </div>
  );
}
