import { useId, type ReactNode } from "react";
import css from "./imports.module.css";

type Props = { title: string; why?: string; aside?: ReactNode; children: ReactNode };

/** One step of the page: its heading, what it is for, and its content. */
export function Step({ title, why, aside, children }: Props) {
  const id = useId();
  return (
    <section className={css.step} aria-labelledby={id}>
      <header className={css.head}>
        <div>
          <h2 id={id} className={css.heading}>{title}</h2>
          {why && <p className={css.note}>{why}</p>}
        </div>
        {aside}
      </header>
      {children}
    </section>
  );
}
