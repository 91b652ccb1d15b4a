# Ce qui s'est passé ; `.hint` : ce qui est sûr et que faire.
bug = Le programme a commis une erreur ({ $place }).
    .hint = Rien n'a été modifié. Fermez puis rouvrez le registre ; si cela se reproduit, signalez l'endroit indiqué.
cancelled = Arrêté.
    .hint = Rien n'a été conservé du travail interrompu.
