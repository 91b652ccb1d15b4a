# What happened; `.hint`: what is safe and what to do next.
bug = The program made a mistake ({ $place }).
    .hint = Nothing was changed. Close and open the register again; if it happens again, report the place named here.
cancelled = Stopped.
    .hint = Nothing was kept of the work that was stopped.
