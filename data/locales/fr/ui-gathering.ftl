# La fenêtre : où une personne est recherchée.
gathering = Systèmes à explorer
    .why = Chaque système du registre qui peut contenir des données de cette personne. Interrogez son responsable avec le texte tout prêt ; un fichier déposé plus haut règle la question, et « rien trouvé » est aussi une réponse.
gathering-column-why = En raison de
gathering-column-due = Réponse avant le
gathering-no-owner = personne à qui le demander
gathering-overdue = La date est passée, sans réponse.
gathering-asked-on = demandé le { $date }
gathering-found =
    { $n ->
        [0] trouvé peut-être
        [one] { $n } enregistrement
       *[other] { $n } enregistrements
    }
gathering-state = État de la recherche dans { $system }
gathering-text = Texte
gathering-without-system = Ces activités ne nomment aucun système, de sorte qu’on ne sait pas où chercher :
gathering-text-title = Demander les données de { $system }
gathering-text-why = Ce programme n’envoie rien et n’exécute aucune requête. Le texte contient des identifiants de la personne : envoyez-le par une voie protégée.
gathering-subject = Objet
gathering-body = Texte
gathering-copy = Copier
gathering-copied = Le texte a été copié.
gathering-mark-asked = Noter : demandé aujourd’hui
gathering-database-why = Le texte au responsable contient alors la requête qui y trouve une personne.
gathering-columns-why = Table et colonne par type d’identifiant, comme la base les écrit : par exemple crm.clients et email. Ce qui manque reste une lacune dans la requête.
gathering-column-add = Colonne
gathering-column-new = nouvelle colonne
