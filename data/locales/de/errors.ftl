# Was geschehen ist; `.hint`: was sicher ist und was zu tun ist.
bug = Das Programm hat einen Fehler gemacht ({ $place }).
    .hint = Es wurde nichts geändert. Schließen und öffnen Sie das Verzeichnis erneut; wiederholt es sich, melden Sie die genannte Stelle.
cancelled = Angehalten.
    .hint = Von der angehaltenen Arbeit wurde nichts behalten.
