# ropa : où la personne d’un dossier est recherchée.
cli-verb-request-systems = Lister les systèmes où la personne est recherchée, interroger leurs responsables, noter leurs réponses
cli-opt-search-system = Le système, par référence ou par nom
cli-opt-ask = La demande a été envoyée à son responsable
cli-opt-not-asked = Annuler la note de cette demande
cli-opt-search-due = Date limite pour la réponse du responsable ; sinon celle que le délai propose
cli-opt-search-answer = Ce qui est revenu sans fichier : nothing (recherche faite, rien trouvé), not_concerned (ne contient pas de telles données) ; open l’annule
cli-opt-search-text = Afficher le texte à envoyer, avec la requête pour sa base de données
cli-opt-database = Écrire la requête pour cette base : none, postgresql, mysql, sql_server, oracle, sqlite, duckdb ou spark_sql ; sinon celle du registre
cli-column-because = En raison de
cli-search-none = Le registre ne nomme aucun système qui puisse contenir des données de cette personne.
cli-search-without-system = Activités qui ne nomment aucun système, de sorte qu’on ne sait pas où chercher :
cli-search-text-written = { $file } est écrit. Il contient des identifiants de la personne : envoyez-le par une voie protégée, puis supprimez-le.
cli-set-search-columns = Ces colonnes ne sont pas lisibles.
    .hint = Rien n’a été changé. Écrivez type=table.colonne, séparés par des virgules, par exemple search_columns=email=crm.clients.mail,phone=crm.clients.tel ; types : email, phone, customer, iban, name, other.
cli-set-database = Cette base de données n’existe pas.
    .hint = Rien n’a été changé. Choisissez unstated, none, postgresql, mysql, sql_server, oracle, sqlite, duckdb ou spark_sql.
