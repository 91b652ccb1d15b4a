import { useWords } from "../../locales";
import type { PackageItem } from "../requests/wire";
import css from "./package.module.css";

type Props = { heading: string; note?: string; items: PackageItem[]; reasons?: boolean; onDecide?: (item: PackageItem) => void; onTakeBack?: (item: PackageItem) => void };

/** Items by system, each with what it means and, where it is left out, why. */
export function Items({ heading, note, items, reasons = false, onDecide, onTakeBack }: Props) {
  const { t } = useWords();
  const systems = [...new Set(items.map(({ system }) => system))];
  return (
    <section className={css.section} aria-label={heading}>
      <h2 className={css.heading}>{heading}</h2>
      {note && <p className={css.note}>{note}</p>}
      {items.length > 0 && (
        <div className={css.card} tabIndex={0} role="group" aria-label={heading}>
          <table className={css.table}>
            <caption className="unseen">{heading}</caption>
            <colgroup><col style={{ width: "30%" }} /><col style={{ width: "24%" }} /><col style={{ width: "14%" }} /><col /></colgroup>
            <thead>
              <tr>
                <th scope="col">{t("pack-item-category")}</th>
                <th scope="col">{t("pack-item-column")}</th>
                <th scope="col">{t("pack-item-origin")}</th>
                <th scope="col">{reasons ? t("pack-item-why") : t("pack-item-filled")}</th>
              </tr>
            </thead>
            {systems.map((system) => (
              <tbody key={system}>
                <tr className={css.group}><th colSpan={4} scope="rowgroup">{system}</th></tr>
                {items.filter((item) => item.system === system).map((item) => (
                  <tr key={`${item.collection_id} ${item.column}`}>
                    <td>{item.category || <span className={css.quiet}>–</span>}</td>
                    <td className={css.source}>{item.column}</td>
                    <td>{t(`mapping-origin-${item.origin.replace("_", "-")}`)}</td>
                    <td className={css.quiet}>{reasons ? item.words : t("pack-item-records", { n: item.filled })}
                      {onDecide && item.portable === "decide" && <> <button type="button" className={css.decide} onClick={() => onDecide(item)}>{t("pack-hand-over")}<span className="unseen">: {item.column}</span></button></>}
                      {onTakeBack && item.reason === "decided" && <> · {item.words} <button type="button" className={css.decide} onClick={() => onTakeBack(item)}>{t("pack-take-back")}<span className="unseen">: {item.column}</span></button></>}
                    </td>
                  </tr>
                ))}
              </tbody>
            ))}
          </table>
        </div>
      )}
    </section>
  );
}
