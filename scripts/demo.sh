#!/usr/bin/env bash
# The main job by the command line, on the sample register and invented exports: a register, its record, one person's
# request, what four systems hold on her, the answer. Writes into demo/, fresh each time.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/common.sh
ropa=${ROPA:-$target/debug/ropa}
exports=data/sample/exports
mappings=data/sample/mappings
out=demo

rm -rf "$out"
mkdir "$out"
register=$out/sample.ropa

say() { printf '\n%s\n' "$1"; }
run() {
  printf '  ropa %s\n' "$*"
  "$ropa" "$@"
}

say "1. A register: 27 activities of a web company, as its privacy policy describes them"
run new "$register" --sample
run -f "$register" show
run -f "$register" activity list

say "2. What the law still misses in it (exit code 1 means: there are findings)"
run -f "$register" check || [ $? -eq 1 ]

say "3. The record of processing activities (Art. 30)"
for format in pdf csv json; do
  run -f "$register" report record --as "$format" -o "$out/record.$format"
done

say "4. Maria Lindqvist asks what is held about her (Art. 15) and for a copy to take along (Art. 20)"
"$ropa" -f "$register" request new --right access --right portability --received "$(date -u +%F)" \
  --name "Maria Lindqvist" --match email=maria.lindqvist@example.com --match customer=C-104857 \
  --match "phone=+49 170 5550142" --json > "$out/request.json"
# The new case's reference, from `request new --json`.
id=$(sed -n 's/^ *"ref": *"\([^"]*\)".*/\1/p' "$out/request.json" | head -n 1)
[ -n "$id" ] || id=$(grep -o '"ref":"[^"]*"' "$out/request.json" | head -n 1 | cut -d '"' -f 4)
run -f "$register" request show "$id"

say "5. Her data, found in the exports of four systems; mapping files say what the columns mean and explain the codes"
run -f "$register" request collect "$id" "$exports/newsletter.csv" --system "Newsletter" --activity A24 \
  --mapping "$mappings/newsletter.json"
run -f "$register" request collect "$id" "$exports/accounts.csv" --system "Customer accounts" --activity A05 \
  --mapping "$mappings/accounts.json"
run -f "$register" request collect "$id" "$exports/tickets.json" --system "Support desk" --activity A09 \
  --mapping "$mappings/tickets.json"
run -f "$register" request collect "$id" "$exports/licence_sales.xlsx" --system "Licence sales" --activity A08 \
  --mapping "$mappings/licence_sales.json"

say "What stays unmapped has no category in the register: a finding there, which the register has to mend (exit code 1)"
run -f "$register" check --only evidence.undeclared_data || [ $? -eq 1 ]

say "6. The answer, explained by the register"
run -f "$register" request package "$id" --for access -o "$out/access.zip"
run -f "$register" request package "$id" --for portability -o "$out/portability.zip"
run verify "$out/access.zip"
run verify "$out/portability.zip"

say "7. The journal of all this, and its hash chain"
run -f "$register" log --verify

say "Written into $out/, and why each is worth opening"
why() { printf '  %-24s %s\n' "$out/$1" "$2"; }
why record.pdf "the record a supervisory authority would ask for: contents, links, one section per activity"
why record.csv "the same, one activity a row, for a spreadsheet"
why record.json "the same for programs; nothing is lost in it"
why access.zip "what Maria gets: answer.pdf, index.html, her data as JSON and CSV, and a manifest"
why portability.zip "what she may take to another company: only what she gave or what was observed"
why request.json "her case as other programs see it"
why sample.ropa "the register itself: one file, open it with: $ropa -f $register show"
