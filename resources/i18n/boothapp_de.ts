<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccountDetails</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>E-mail, phone</source>
        <translation>E-Mail, Telefon</translation>
    </message>
    <message>
        <source>Earlier lead</source>
        <translation>Früherer Lead</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Nicht mehr da</translation>
    </message>
    <message>
        <source>Is still there</source>
        <translation>Noch da</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Looking for people known there…</source>
        <translation>Bekannte Kontakte werden gesucht …</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nobody yet. Import contacts in Setup, or capture this visitor.</source>
        <translation>Noch niemand. Kontakte unter Setup importieren oder diesen Besucher erfassen.</translation>
    </message>
    <message>
        <source>People known there</source>
        <translation>Bekannte Kontakte dort</translation>
    </message>
    <message>
        <source>Replaced by this visitor</source>
        <translation>Nachfolger ist dieser Besucher</translation>
    </message>
    <message>
        <source>Replaced by {name}</source>
        <translation>Nachfolger: {name}</translation>
    </message>
    <message>
        <source>There?</source>
        <translation>Noch da?</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>nicht mehr da</translation>
    </message>
    <message>
        <source>replaced by {name}</source>
        <translation>Nachfolger: {name}</translation>
    </message>
    <message>
        <source>still there</source>
        <translation>noch da</translation>
    </message>
    <message>
        <source>was replaced</source>
        <translation>abgelöst</translation>
    </message>
</context>
<context>
    <name>AccountStrip</name>
    <message>
        <source>Known account: {text}</source>
        <translation>Bekannte Firma: {text}</translation>
    </message>
</context>
<context>
    <name>ActionSheet</name>
    <message>
        <source>{key} fills it in · Esc closes it</source>
        <translation>{key} füllt aus · Esc schließt</translation>
    </message>
</context>
<context>
    <name>ActionsPart</name>
    <message>
        <source>Actions at the booth</source>
        <translation>Aktionen am Stand</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Aktion hinzufügen</translation>
    </message>
    <message>
        <source>Add the first</source>
        <translation>Erste hinzufügen</translation>
    </message>
    <message>
        <source>Move an action</source>
        <translation>Aktion verschieben</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Neue Aktion</translation>
    </message>
    <message>
        <source>No actions yet</source>
        <translation>Noch keine Aktionen</translation>
    </message>
    <message>
        <source>Remove an action</source>
        <translation>Aktion entfernen</translation>
    </message>
    <message>
        <source>What may a visitor do: ask for a sample, a call, a quote?</source>
        <translation>Was kann ein Besucher tun: um ein Muster, einen Anruf, ein Angebot bitten?</translation>
    </message>
</context>
<context>
    <name>AlertBanner</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n weiterer</numerusform>
            <numerusform>+%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertDetail</name>
    <message>
        <source>Accept</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Call tomorrow</source>
        <translation>Ruft morgen an</translation>
    </message>
    <message>
        <source>On my way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Open lead</source>
        <translation>Lead öffnen</translation>
    </message>
    <message>
        <source>Promise to the visitor</source>
        <translation>Zusage an den Besucher</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Who takes it</source>
        <translation>Wer übernimmt</translation>
    </message>
</context>
<context>
    <name>AlertsPage</name>
    <message>
        <source>Choose an alert, and who takes it stands here.</source>
        <translation>Wählen Sie einen Alarm; hier steht dann, wer ihn übernimmt.</translation>
    </message>
    <message>
        <source>Reading the alerts</source>
        <translation>Alarme werden gelesen</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>niemand wartet</translation>
    </message>
    <message>
        <source>{0} waiting for somebody</source>
        <translation>{0} warten auf jemanden</translation>
    </message>
</context>
<context>
    <name>AlertsView</name>
    <message>
        <source>Accepted</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>As soon as a visitor asks for a sample, a quote or a salesperson, the alert stands here until somebody takes it.</source>
        <translation>Sobald ein Besucher ein Muster, ein Angebot oder ein Gespräch mit dem Vertrieb wünscht, steht der Alarm hier, bis ihn jemand übernimmt.</translation>
    </message>
    <message>
        <source>Enter opens the lead</source>
        <translation>Enter öffnet den Lead</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Eskaliert</translation>
    </message>
    <message>
        <source>No alert stands like that.</source>
        <translation>Kein Alarm steht so.</translation>
    </message>
    <message>
        <source>No alerts yet</source>
        <translation>Noch keine Alarme</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
</context>
<context>
    <name>AnsweredChips</name>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>From the account’s records; press to ask all the same</source>
        <translation>Aus den Firmendaten; drücken, um trotzdem zu fragen</translation>
    </message>
    <message>
        <source>Press to take it back</source>
        <translation>Drücken nimmt es zurück</translation>
    </message>
    <message>
        <source>doesn’t know</source>
        <translation>weiß nicht</translation>
    </message>
    <message>
        <source>won’t say</source>
        <translation>sagt er nicht</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} von {total}</translation>
    </message>
</context>
<context>
    <name>AsideBar</name>
    <message>
        <source>Put back on the page</source>
        <translation>Zurück auf die Seite</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Erneut speichern</translation>
    </message>
</context>
<context>
    <name>AskPanel</name>
    <message>
        <source>ASK NEXT · Alt + digit</source>
        <translation>NÄCHSTE FRAGE · Alt + Ziffer</translation>
    </message>
    <message>
        <source>Alt {key}</source>
        <translation>Alt {key}</translation>
    </message>
    <message>
        <source>ask another</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>doesn’t know</source>
        <translation>weiß nicht</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>nichts davon</translation>
    </message>
    <message>
        <source>that is all</source>
        <translation>das ist alles</translation>
    </message>
    <message>
        <source>won’t say</source>
        <translation>sagt er nicht</translation>
    </message>
</context>
<context>
    <name>BadgeDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Paste or type what the badge says</source>
        <translation>Einfügen oder tippen, was auf dem Ausweis steht</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Read a badge</source>
        <translation>Ausweis lesen</translation>
    </message>
    <message>
        <source>What the badge says</source>
        <translation>Was der Ausweis sagt</translation>
    </message>
</context>
<context>
    <name>BadgesPart</name>
    <message>
        <source>All laptops of this show read such badges now.</source>
        <translation>Alle Laptops dieser Messe lesen solche Ausweise jetzt.</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>Save what was taught</source>
        <translation>Gelerntes speichern</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Gespeichert: {0}</translation>
    </message>
    <message>
        <source>Set up the show first: badges belong to a show.</source>
        <translation>Richten Sie zuerst die Messe ein: Ausweise gehören zu einer Messe.</translation>
    </message>
    <message>
        <source>Teach from a file</source>
        <translation>Aus einer Datei lernen</translation>
    </message>
    <message>
        <source>{0} is forgotten.</source>
        <translation>{0} ist vergessen.</translation>
    </message>
</context>
<context>
    <name>BadgesView</name>
    <message>
        <source>Badges of this show</source>
        <translation>Ausweise dieser Messe</translation>
    </message>
    <message>
        <source>Calibrate the scanner</source>
        <translation>Scanner einmessen</translation>
    </message>
    <message>
        <source>Contact cards are read by themselves. Where this show prints anything else, one test badge teaches all laptops what its parts mean.</source>
        <translation>Kontaktkarten werden von selbst gelesen. Druckt diese Messe etwas anderes, lernen alle Laptops an einem Testausweis, was seine Teile bedeuten.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Aus Datei</translation>
    </message>
    <message>
        <source>No badge had to be taught yet</source>
        <translation>Noch musste kein Ausweis gelernt werden</translation>
    </message>
    <message>
        <source>Not calibrated. A scanner usually works as it comes; where letters come out wrong or a scan is typed into a field, calibrate it once on this laptop.</source>
        <translation>Nicht eingemessen. Ein Scanner geht meist so, wie er kommt; kommen Buchstaben falsch an oder landet ein Scan in einem Feld, messen Sie ihn einmal auf diesem Laptop ein.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Save as file</source>
        <translation>Als Datei speichern</translation>
    </message>
    <message>
        <source>Scanner of this laptop</source>
        <translation>Scanner dieses Laptops</translation>
    </message>
    <message>
        <source>Teach from a test badge</source>
        <translation>An einem Testausweis lernen</translation>
    </message>
    <message>
        <source>The scanner’s settings stay on this laptop; taught badges go to all of them.</source>
        <translation>Die Einstellungen des Scanners bleiben auf diesem Laptop; gelernte Ausweise gehen an alle.</translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
</context>
<context>
    <name>BarsPart</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Bar somebody</source>
        <translation>Jemanden ausschließen</translation>
    </message>
    <message>
        <source>Competitors, students or embargoed countries are never for sales.</source>
        <translation>Wettbewerber, Studierende oder Embargoländer sind nie für den Vertrieb.</translation>
    </message>
    <message>
        <source>Move a rule</source>
        <translation>Regel verschieben</translation>
    </message>
    <message>
        <source>Never for sales: all that a line states must hold</source>
        <translation>Nie für den Vertrieb: alles in einer Zeile muss zutreffen</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>Nobody is barred</source>
        <translation>Niemand ist ausgeschlossen</translation>
    </message>
    <message>
        <source>Remove a rule</source>
        <translation>Regel entfernen</translation>
    </message>
</context>
<context>
    <name>BusyState</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>CalibrateDialog</name>
    <message>
        <source>Calibrate the scanner</source>
        <translation>Scanner einmessen</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Save the test code</source>
        <translation>Testcode speichern</translation>
    </message>
    <message>
        <source>The test code is saved.</source>
        <translation>Der Testcode ist gespeichert.</translation>
    </message>
    <message>
        <source>The test code went to the printer.</source>
        <translation>Der Testcode ging an den Drucker.</translation>
    </message>
</context>
<context>
    <name>CalibrateView</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep for this laptop</source>
        <translation>Für diesen Laptop merken</translation>
    </message>
    <message>
        <source>Nothing scanned yet.</source>
        <translation>Noch nichts gescannt.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Scan the code from the screen, or from paper where the screen reflects. It holds every kind of character; nothing of it is kept.</source>
        <translation>Scannen Sie den Code vom Bildschirm oder, wenn dieser spiegelt, von Papier. Er enthält jede Art von Zeichen; nichts davon wird behalten.</translation>
    </message>
    <message>
        <source>Test code</source>
        <translation>Testcode</translation>
    </message>
    <message>
        <source>Your scanner</source>
        <translation>Ihr Scanner</translation>
    </message>
</context>
<context>
    <name>CalibrationPlot</name>
    <message>
        <source>Stated chances and what happened</source>
        <translation>Vorhergesagte Chancen und was geschah</translation>
    </message>
    <message>
        <source>chance stated →</source>
        <translation>vorhergesagte Chance →</translation>
    </message>
    <message>
        <source>sold ↑</source>
        <translation>verkauft ↑</translation>
    </message>
    <message>
        <source>stated {0} %, happened {1} % of {2}</source>
        <translation>vorhergesagt {0} %, geschehen {1} % von {2}</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
</context>
<context>
    <name>CallBackForm</name>
    <message>
        <source>Call when</source>
        <translation>Anruf wann</translation>
    </message>
    <message>
        <source>Called by</source>
        <translation>Wer ruft an</translation>
    </message>
    <message>
        <source>Monday 10:00</source>
        <translation>Montag 10:00</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>after the show</source>
        <translation>nach der Messe</translation>
    </message>
    <message>
        <source>none given yet</source>
        <translation>noch keine genannt</translation>
    </message>
    <message>
        <source>tomorrow 10</source>
        <translation>morgen 10</translation>
    </message>
    <message>
        <source>tomorrow 10:00</source>
        <translation>morgen 10:00</translation>
    </message>
</context>
<context>
    <name>CameraDialog</name>
    <message>
        <source>Hold the badge before the camera</source>
        <translation>Ausweis vor die Kamera halten</translation>
    </message>
    <message>
        <source>Read a badge with the camera</source>
        <translation>Ausweis mit der Kamera lesen</translation>
    </message>
    <message>
        <source>This badge has several codes: which one?</source>
        <translation>Dieser Ausweis hat mehrere Codes: welcher?</translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Paste what the badge says</source>
        <translation>Ausweistext einfügen</translation>
    </message>
</context>
<context>
    <name>CapturePage</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear this visitor?</source>
        <translation>Diesen Besucher leeren?</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Geleert</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Going on with {name}</source>
        <translation>Weiter mit {name}</translation>
    </message>
    <message>
        <source>Keep typing</source>
        <translation>Weiter tippen</translation>
    </message>
    <message>
        <source>Save this visitor first?</source>
        <translation>Diesen Besucher erst speichern?</translation>
    </message>
    <message>
        <source>Save, then open</source>
        <translation>Speichern, dann öffnen</translation>
    </message>
    <message>
        <source>What was entered since the last save will be gone.</source>
        <translation>Was seit dem letzten Speichern eingegeben wurde, ist dann weg.</translation>
    </message>
</context>
<context>
    <name>CaptureView</name>
    <message>
        <source>Alt + letter</source>
        <translation>Alt + Buchstabe</translation>
    </message>
    <message>
        <source>Camera F2 · Card F3</source>
        <translation>Kamera F2 · Karte F3</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Speichern, nächster</translation>
    </message>
    <message>
        <source>Save and stay</source>
        <translation>Speichern, bleiben</translation>
    </message>
    <message>
        <source>Teach boothapp to read badges like this</source>
        <translation>boothapp solche Ausweise lesen lehren</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>CardDialog</name>
    <message>
        <source>Also on the card: {values}</source>
        <translation>Auch auf der Karte: {values}</translation>
    </message>
    <message>
        <source>Compare with the picture, then take it</source>
        <translation>Mit dem Bild vergleichen, dann übernehmen</translation>
    </message>
    <message>
        <source>Hold the card before the camera</source>
        <translation>Karte vor die Kamera halten</translation>
    </message>
    <message>
        <source>Looking for what reads cards…</source>
        <translation>Suche, was Karten liest …</translation>
    </message>
    <message>
        <source>No text could be read in this picture.</source>
        <translation>In diesem Bild war kein Text zu lesen.</translation>
    </message>
    <message>
        <source>Open a picture of a card</source>
        <translation>Bild einer Karte öffnen</translation>
    </message>
    <message>
        <source>Open a picture of the card instead</source>
        <translation>Stattdessen ein Bild der Karte öffnen</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.heic *.avif)</source>
        <translation>Bilder (*.jpg *.jpeg *.png *.webp *.heic *.avif)</translation>
    </message>
    <message>
        <source>Read a business card</source>
        <translation>Visitenkarte lesen</translation>
    </message>
    <message>
        <source>Reading the card…</source>
        <translation>Karte wird gelesen …</translation>
    </message>
    <message>
        <source>Take the photo from nearer, in even light and without reflections, or type.</source>
        <translation>Fotografieren Sie aus der Nähe, bei gleichmäßigem Licht und ohne Spiegelung, oder tippen Sie.</translation>
    </message>
    <message>
        <source>What the code on the card says goes before its text.</source>
        <translation>Was der Code auf der Karte sagt, gilt vor ihrem Text.</translation>
    </message>
</context>
<context>
    <name>CardPhotoDialog</name>
    <message>
        <source>Business card</source>
        <translation>Visitenkarte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Its photo stayed on the laptop that took it.</source>
        <translation>Das Foto blieb auf dem Laptop, der es aufgenommen hat.</translation>
    </message>
    <message>
        <source>Photo of the card</source>
        <translation>Foto der Karte</translation>
    </message>
</context>
<context>
    <name>CardRow</name>
    <message>
        <source>Check: {0} %</source>
        <translation>Prüfen: {0} %</translation>
    </message>
    <message>
        <source>the page has {value}, which stays</source>
        <translation>auf der Seite steht {value}, das bleibt</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>von Ihnen</translation>
    </message>
    <message>
        <source>{0} % sure</source>
        <translation>{0} % sicher</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Another photo</source>
        <translation>Neues Foto</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Hold the card so that it fills the picture, in even light.</source>
        <translation>Halten Sie die Karte so, dass sie das Bild füllt, bei gleichmäßigem Licht.</translation>
    </message>
    <message>
        <source>It is read on this laptop; the picture goes nowhere else.</source>
        <translation>Sie wird auf diesem Laptop gelesen; das Bild geht nirgendwohin.</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Bild öffnen</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Take into the form</source>
        <translation>Ins Formular</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation>Foto aufnehmen</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>What is read is a suggestion: you look it over before it is taken.</source>
        <translation>Gelesenes ist ein Vorschlag: Sie sehen es durch, bevor es gilt.</translation>
    </message>
</context>
<context>
    <name>ChannelsPart</name>
    <message>
        <source>Alerts about visitors will reach you this way. There is nothing to do.</source>
        <translation>So erreichen Sie Alarme zu Besuchern. Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Ask whether it has arrived.</source>
        <translation>Fragen Sie, ob sie angekommen ist.</translation>
    </message>
    <message>
        <source>Removed: {0}</source>
        <translation>Entfernt: {0}</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Gespeichert: {0}</translation>
    </message>
    <message>
        <source>Send a test message</source>
        <translation>Testnachricht senden</translation>
    </message>
    <message>
        <source>Sending to {0}</source>
        <translation>Wird gesendet an {0}</translation>
    </message>
    <message>
        <source>Test from boothapp</source>
        <translation>Test von boothapp</translation>
    </message>
    <message>
        <source>The address is missing.</source>
        <translation>Die Adresse fehlt.</translation>
    </message>
    <message>
        <source>The test message was not sent.</source>
        <translation>Die Testnachricht wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>The test message was taken.</source>
        <translation>Die Testnachricht wurde angenommen.</translation>
    </message>
    <message>
        <source>Whom does it reach?</source>
        <translation>Wen erreicht er?</translation>
    </message>
    <message>
        <source>kept: {0}</source>
        <translation>bleibt: {0}</translation>
    </message>
    <message>
        <source>on this laptop only</source>
        <translation>nur auf diesem Laptop</translation>
    </message>
</context>
<context>
    <name>Clerk</name>
    <message>
        <source>It was set aside in the database; go on.</source>
        <translation>Es liegt beiseite in der Datenbank; machen Sie weiter.</translation>
    </message>
    <message>
        <source>Last saved on this laptop {time}</source>
        <translation>Auf diesem Laptop gespeichert: {time}</translation>
    </message>
    <message>
        <source>Not kept through a crash: {why}</source>
        <translation>Übersteht keinen Absturz: {why}</translation>
    </message>
    <message>
        <source>Nothing can be saved before a show is set up.</source>
        <translation>Vor dem Einrichten einer Messe kann nichts gespeichert werden.</translation>
    </message>
    <message>
        <source>Restored what you were typing</source>
        <translation>Wieder da, was Sie getippt hatten</translation>
    </message>
    <message>
        <source>Sample for: {application}</source>
        <translation>Muster für: {application}</translation>
    </message>
    <message>
        <source>Saved: {what}</source>
        <translation>Gespeichert: {what}</translation>
    </message>
    <message>
        <source>Scan a badge, or type a name.</source>
        <translation>Scannen Sie einen Ausweis oder tippen Sie einen Namen.</translation>
    </message>
    <message>
        <source>There is nothing to save yet.</source>
        <translation>Es gibt noch nichts zu speichern.</translation>
    </message>
    <message>
        <source>Visitor without a name</source>
        <translation>Besucher ohne Namen</translation>
    </message>
    <message>
        <source>What was being typed could not be read back.</source>
        <translation>Was getippt wurde, ließ sich nicht wieder lesen.</translation>
    </message>
    <message>
        <source>What you typed stays here: see Setup.</source>
        <translation>Was Sie getippt haben, bleibt hier: siehe Setup.</translation>
    </message>
    <message>
        <source>nothing unsaved</source>
        <translation>nichts ungespeichert</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>wird gespeichert …</translation>
    </message>
    <message>
        <source>this visitor is not saved yet</source>
        <translation>dieser Besucher ist noch nicht gespeichert</translation>
    </message>
    <message>
        <source>{person} is alerted</source>
        <translation>{person} wird alarmiert</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>Test code for the scanner</source>
        <translation>Testcode für den Scanner</translation>
    </message>
</context>
<context>
    <name>ColumnRows</name>
    <message>
        <source>guessed</source>
        <translation>geraten</translation>
    </message>
    <message>
        <source>{0} goes to</source>
        <translation>{0} geht nach</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>{field} {value}, {visit}</source>
        <translation>{field} {value}, {visit}</translation>
    </message>
</context>
<context>
    <name>ConsentRow</name>
    <message>
        <source>Asked in: {0}</source>
        <translation>Gefragt auf: {0}</translation>
    </message>
    <message>
        <source>How it was said: {0}</source>
        <translation>Wie gesagt: {0}</translation>
    </message>
    <message>
        <source>In another language</source>
        <translation>In anderer Sprache</translation>
    </message>
    <message>
        <source>May we…</source>
        <translation>Dürfen wir …</translation>
    </message>
    <message>
        <source>May we… (text {version})</source>
        <translation>Dürfen wir … (Text {version})</translation>
    </message>
    <message>
        <source>Read the texts</source>
        <translation>Texte lesen</translation>
    </message>
    <message>
        <source>Said in another way</source>
        <translation>Anders gesagt</translation>
    </message>
</context>
<context>
    <name>ConsentsPart</name>
    <message>
        <source>Ask the standard texts</source>
        <translation>Standardtexte fragen</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Gespeichert: {0}</translation>
    </message>
    <message>
        <source>The standard texts are asked now.</source>
        <translation>Jetzt werden die Standardtexte gefragt.</translation>
    </message>
    <message>
        <source>This is the standard text, asked as long as {0} is asked at all.</source>
        <translation>Das ist der Standardtext; er wird gefragt, solange {0} überhaupt gefragt wird.</translation>
    </message>
    <message>
        <source>{0} is no longer asked.</source>
        <translation>{0} wird nicht mehr gefragt.</translation>
    </message>
</context>
<context>
    <name>ContactForm</name>
    <message>
        <source>Save corrections</source>
        <translation>Korrekturen speichern</translation>
    </message>
    <message>
        <source>before: {0}</source>
        <translation>vorher: {0}</translation>
    </message>
</context>
<context>
    <name>CriteriaPart</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>Kriterium hinzufügen</translation>
    </message>
    <message>
        <source>Add an answer</source>
        <translation>Antwort hinzufügen</translation>
    </message>
    <message>
        <source>Add the first</source>
        <translation>Erste hinzufügen</translation>
    </message>
    <message>
        <source>Add what visitors may answer, each with its points.</source>
        <translation>Fügen Sie hinzu, was Besucher antworten können, jeweils mit Punkten.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>Holds months</source>
        <translation>Gilt Monate</translation>
    </message>
    <message>
        <source>How it is asked</source>
        <translation>Wie gefragt wird</translation>
    </message>
    <message>
        <source>How often answers are given</source>
        <translation>Wie oft so geantwortet wird</translation>
    </message>
    <message>
        <source>Move a criterion</source>
        <translation>Kriterium verschieben</translation>
    </message>
    <message>
        <source>Move an answer</source>
        <translation>Antwort verschieben</translation>
    </message>
    <message>
        <source>New answer</source>
        <translation>Neue Antwort</translation>
    </message>
    <message>
        <source>New criterion</source>
        <translation>Neues Kriterium</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>Noch keine Antworten</translation>
    </message>
    <message>
        <source>No criteria yet</source>
        <translation>Noch keine Kriterien</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Question at the booth</source>
        <translation>Frage am Stand</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Gelesen aus</translation>
    </message>
    <message>
        <source>Remove a criterion</source>
        <translation>Kriterium entfernen</translation>
    </message>
    <message>
        <source>Remove an answer</source>
        <translation>Antwort entfernen</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Use what was given</source>
        <translation>Gegebenes verwenden</translation>
    </message>
    <message>
        <source>What should be known of a visitor before sales calls?</source>
        <translation>Was sollte von einem Besucher bekannt sein, bevor der Vertrieb anruft?</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>DemoForm</name>
    <message>
        <source>Shown by</source>
        <translation>Gezeigt von</translation>
    </message>
    <message>
        <source>What was shown</source>
        <translation>Was gezeigt wurde</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>now, or 14:30</source>
        <translation>jetzt oder 14:30</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Head office offline · {0} waiting</source>
        <translation>Zentrale nicht erreichbar · {0} warten</translation>
    </message>
    <message>
        <source>Head office · all sent</source>
        <translation>Zentrale · alles gesendet</translation>
    </message>
    <message>
        <source>Head office · {0} refused</source>
        <translation>Zentrale · {0} abgelehnt</translation>
    </message>
    <message>
        <source>Head office · {0} waiting</source>
        <translation>Zentrale · {0} warten</translation>
    </message>
    <message>
        <source>No show yet</source>
        <translation>Noch keine Messe</translation>
    </message>
    <message>
        <source>Nobody to ask</source>
        <translation>Niemand zu fragen</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>{0} is asked</source>
        <translation>{0} ist gefragt</translation>
    </message>
    <message>
        <source>{0} takes {1}</source>
        <translation>{0} übernimmt {1}</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message numerus="yes">
        <source>%n pairs</source>
        <translation>
            <numerusform>%n Paar</numerusform>
            <numerusform>%n Paare</numerusform>
        </translation>
    </message>
    <message>
        <source>1 pair</source>
        <translation>1 Paar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Dubletten</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter compares the two</source>
        <translation>Enter vergleicht die beiden</translation>
    </message>
    <message>
        <source>Looking for visits of one person</source>
        <translation>Besuche derselben Person werden gesucht</translation>
    </message>
    <message>
        <source>Merged visits count as one in table, report and exports; nothing is lost.</source>
        <translation>Zusammengeführte Besuche zählen in Tabelle, Bericht und Exporten als einer; nichts geht verloren.</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>Keine Dubletten</translation>
    </message>
    <message>
        <source>No two visits of this show look like one person’s.</source>
        <translation>Keine zwei Besuche dieser Messe sehen nach einer Person aus.</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>Es sind zwei Personen</translation>
    </message>
    <message>
        <source>Visits that may be one person’s</source>
        <translation>Besuche, die von einer Person sein können</translation>
    </message>
</context>
<context>
    <name>EarlierVisit</name>
    <message>
        <source>Captured before</source>
        <translation>Schon erfasst</translation>
    </message>
    <message>
        <source>Go on with the earlier visit</source>
        <translation>Mit dem früheren Besuch weiter</translation>
    </message>
    <message>
        <source>Is this the same person?</source>
        <translation>Ist das dieselbe Person?</translation>
    </message>
    <message>
        <source>Merge the two visits</source>
        <translation>Die beiden Besuche zusammenführen</translation>
    </message>
    <message>
        <source>Met at an earlier show</source>
        <translation>Von früherer Messe bekannt</translation>
    </message>
    <message>
        <source>Take over what was known</source>
        <translation>Bekanntes übernehmen</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>Es sind zwei Personen</translation>
    </message>
</context>
<context>
    <name>EditorView</name>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Schwellen</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Put forward</source>
        <translation>Vorlegen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message numerus="yes">
        <source>%n visits are merged here; all of them go.</source>
        <translation>
            <numerusform>Hier ist %n Besuch zusammengeführt; er wird mit gelöscht.</numerusform>
            <numerusform>Hier sind %n Besuche zusammengeführt; alle werden gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that was ever said of this person is emptied on this laptop at once.</source>
        <translation>Alles, was je über diese Person gesagt wurde, wird auf diesem Laptop sofort geleert.</translation>
    </message>
    <message>
        <source>ERASE</source>
        <translation>LÖSCHEN</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation>Person löschen</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Erase {0}?</source>
        <translation>{0} löschen?</translation>
    </message>
    <message>
        <source>Files written before (PDF, CSV, mails) are not reached: delete those by hand.</source>
        <translation>Schon geschriebene Dateien (PDF, CSV, Mails) werden nicht erreicht: löschen Sie diese von Hand.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Other laptops, the hub and head office empty it too when they next sync.</source>
        <translation>Andere Laptops, der Hub und die Zentrale leeren es beim nächsten Abgleich.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Type {0} to go on</source>
        <translation>Zum Fortfahren {0} tippen</translation>
    </message>
    <message>
        <source>What stays is that somebody was erased, by whom and when.</source>
        <translation>Es bleibt nur, dass jemand gelöscht wurde, von wem und wann.</translation>
    </message>
    <message>
        <source>a visitor without a name</source>
        <translation>einen Besucher ohne Namen</translation>
    </message>
</context>
<context>
    <name>ErrorState</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>Every visitor that was confirmed as saved is kept. You can go on.</source>
        <translation>Jeder als gespeichert bestätigte Besucher ist erhalten. Sie können weitermachen.</translation>
    </message>
    <message>
        <source>If it happens again, close the window and start boothapp anew.</source>
        <translation>Geschieht es wieder, schließen Sie das Fenster und starten Sie boothapp neu.</translation>
    </message>
    <message>
        <source>Something in boothapp went wrong</source>
        <translation>In boothapp ging etwas schief</translation>
    </message>
    <message>
        <source>This is a fault in the program, not something you did.</source>
        <translation>Das ist ein Fehler im Programm, nicht Ihrer.</translation>
    </message>
</context>
<context>
    <name>FaultPlaces</name>
    <message>
        <source>⚠ {0} of {1} to put right: {2}</source>
        <translation>⚠ {0} von {1} zu berichtigen: {2}</translation>
    </message>
</context>
<context>
    <name>FieldChecks</name>
    <message>
        <source>Did you mean
{address}?</source>
        <translation>Meinten Sie
{address}?</translation>
    </message>
</context>
<context>
    <name>Filling</name>
    <message>
        <source>Joining the booth</source>
        <translation>Stand wird beigetreten</translation>
    </message>
    <message>
        <source>Set a PIN first: Setup, This laptop. Then Ctrl+L locks the screen.</source>
        <translation>Legen Sie zuerst eine PIN fest: Setup, Dieser Laptop. Dann sperrt Strg+L den Bildschirm.</translation>
    </message>
</context>
<context>
    <name>HandoverDialog</name>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Hand leads over</source>
        <translation>Leads übergeben</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Left out: {0}. {1} tells all.</source>
        <translation>Weggelassen: {0}. Alles steht in {1}.</translation>
    </message>
    <message>
        <source>New column</source>
        <translation>Neue Spalte</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Nothing was left out.</source>
        <translation>Nichts wurde weggelassen.</translation>
    </message>
    <message>
        <source>Reading the columns</source>
        <translation>Spalten werden gelesen</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Datei schreiben</translation>
    </message>
    <message>
        <source>Writing {0}</source>
        <translation>{0} wird geschrieben</translation>
    </message>
    <message>
        <source>{0} written: {1}</source>
        <translation>{0} geschrieben: {1}</translation>
    </message>
</context>
<context>
    <name>HandoverView</name>
    <message>
        <source>Add a column</source>
        <translation>Spalte hinzufügen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Spalten der Datei</translation>
    </message>
    <message>
        <source>Filled from</source>
        <translation>Gefüllt aus</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Hand leads over</source>
        <translation>Leads übergeben</translation>
    </message>
    <message>
        <source>Heading of this column</source>
        <translation>Überschrift dieser Spalte</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>None of them is there yet</source>
        <translation>Noch ist keiner davon dort</translation>
    </message>
    <message>
        <source>Then one file does. Otherwise what only some leads have stands in files of its own, so that no blank empties a field there.</source>
        <translation>Dann genügt eine Datei. Sonst steht in eigenen Dateien, was nur manche Leads haben, damit kein leeres Feld dort etwas löscht.</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Datei schreiben</translation>
    </message>
</context>
<context>
    <name>ImportPart</name>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Correct these rows in the saved file and import it: nothing doubles.</source>
        <translation>Korrigieren Sie diese Zeilen in der gespeicherten Datei und importieren Sie sie: nichts wird doppelt.</translation>
    </message>
    <message>
        <source>Every row was taken whole. Importing the file again changes nothing.</source>
        <translation>Jede Zeile wurde ganz übernommen. Ein erneuter Import ändert nichts.</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Liste importieren</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Importing {0}</source>
        <translation>{0} wird importiert</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv *.xlsx *.xlsm);;All files (*)</source>
        <translation>Listen (*.csv *.txt *.tsv *.xlsx *.xlsm);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Reading {0}</source>
        <translation>{0} wird gelesen</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>Abgelehnte Zeilen speichern</translation>
    </message>
    <message>
        <source>The first {0} of {1} rows; the file has them all.</source>
        <translation>Die ersten {0} von {1} Zeilen; die Datei hat alle.</translation>
    </message>
    <message>
        <source>What was imported before stays; importing the file again goes on.</source>
        <translation>Was vorher importiert wurde, bleibt; ein erneuter Import macht weiter.</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Geschrieben: {0}</translation>
    </message>
    <message>
        <source>refused-rows.csv</source>
        <translation>abgelehnte-zeilen.csv</translation>
    </message>
    <message>
        <source>{0} companies, {1} contacts known</source>
        <translation>{0} Firmen, {1} Kontakte bekannt</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Another file</source>
        <translation>Andere Datei</translation>
    </message>
    <message>
        <source>Companies, contacts and lists</source>
        <translation>Firmen, Kontakte und Listen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Weitere Datei importieren</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>Abgelehnte Zeilen speichern</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>The first rows as they will be taken</source>
        <translation>Die ersten Zeilen, wie sie übernommen werden</translation>
    </message>
    <message>
        <source>The rows are</source>
        <translation>Die Zeilen sind</translation>
    </message>
</context>
<context>
    <name>KeyBox</name>
    <message>
        <source>Click here, then scan</source>
        <translation>Hier klicken, dann scannen</translation>
    </message>
    <message>
        <source>Scan the test code now</source>
        <translation>Jetzt den Testcode scannen</translation>
    </message>
    <message>
        <source>{0} characters …</source>
        <translation>{0} Zeichen …</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>Registration</source>
        <translation>Registrierung</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>The window speaks it once boothapp is closed and started again.</source>
        <translation>Das Fenster spricht sie, sobald boothapp geschlossen und neu gestartet ist.</translation>
    </message>
</context>
<context>
    <name>LaptopCameras</name>
    <message>
        <source>Allow it in the system’s settings for privacy, then try again.</source>
        <translation>Erlauben Sie es in den Datenschutzeinstellungen des Systems und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Plug it in again or choose another.</source>
        <translation>Stecken Sie sie wieder an oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>This camera is gone.</source>
        <translation>Diese Kamera ist weg.</translation>
    </message>
    <message>
        <source>boothapp may not use the camera.</source>
        <translation>boothapp darf die Kamera nicht benutzen.</translation>
    </message>
</context>
<context>
    <name>LaptopPart</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Everything captured here lies in this folder, also without a network.</source>
        <translation>Alles hier Erfasste liegt in diesem Ordner, auch ohne Netz.</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>PIN festlegen</translation>
    </message>
    <message>
        <source>Start the kiosk</source>
        <translation>Kiosk starten</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Visitors register alone, on the whole screen; a PIN of yours ends it.</source>
        <translation>Besucher registrieren sich selbst, auf dem ganzen Bildschirm; eine PIN von Ihnen beendet es.</translation>
    </message>
</context>
<context>
    <name>LeadDetail</name>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Continue the visit</source>
        <translation>Besuch fortsetzen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Noch kein Name</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
</context>
<context>
    <name>LeadOverview</name>
    <message>
        <source>Asked for</source>
        <translation>Wunsch</translation>
    </message>
    <message>
        <source>May we…</source>
        <translation>Dürfen wir …</translation>
    </message>
    <message>
        <source>No criteria are agreed for this show yet: see Setup.</source>
        <translation>Für diese Messe sind noch keine Kriterien vereinbart: siehe Setup.</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Withdraw a permission</source>
        <translation>Einwilligung widerrufen</translation>
    </message>
</context>
<context>
    <name>LeadPersonMenu</name>
    <message>
        <source>&amp;Erase this person …</source>
        <translation>Diese Person &amp;löschen …</translation>
    </message>
    <message>
        <source>&amp;Merge with another visit …</source>
        <translation>Mit anderem Besuch &amp;zusammenführen …</translation>
    </message>
    <message>
        <source>&amp;Write this person’s data to a file …</source>
        <translation>&amp;Daten dieser Person in eine Datei schreiben …</translation>
    </message>
    <message>
        <source>Erased here. The other laptops follow when they sync.</source>
        <translation>Hier gelöscht. Die anderen Laptops folgen beim Abgleich.</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>Show the &amp;business card</source>
        <translation>&amp;Visitenkarte zeigen</translation>
    </message>
    <message>
        <source>Write this person’s data</source>
        <translation>Daten dieser Person schreiben</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Geschrieben: {0}</translation>
    </message>
    <message>
        <source>person</source>
        <translation>person</translation>
    </message>
</context>
<context>
    <name>LeadsPage</name>
    <message numerus="yes">
        <source>%n with something not saved</source>
        <translation>
            <numerusform>%n mit Ungespeichertem</numerusform>
            <numerusform>%n mit Ungespeichertem</numerusform>
        </translation>
    </message>
    <message>
        <source>All routes</source>
        <translation>Alle Wege</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Choose a visitor, and what is known stands here.</source>
        <translation>Wählen Sie einen Besucher; hier steht dann, was bekannt ist.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Reading the leads</source>
        <translation>Leads werden gelesen</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>{1}</source>
        <translation>{1}</translation>
    </message>
</context>
<context>
    <name>LeadsView</name>
    <message>
        <source>Asked for</source>
        <translation>Wunsch</translation>
    </message>
    <message>
        <source>Capture the first visitor</source>
        <translation>Ersten Besucher erfassen</translation>
    </message>
    <message>
        <source>Captured by</source>
        <translation>Erfasst von</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Dubletten</translation>
    </message>
    <message>
        <source>Each visitor you capture stands here at once, with the verdict and why.</source>
        <translation>Jeder erfasste Besucher steht sofort hier, mit Urteil und Begründung.</translation>
    </message>
    <message>
        <source>Enter continues the visit, letters search</source>
        <translation>Enter setzt den Besuch fort, Buchstaben suchen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Nachsehen</translation>
    </message>
    <message>
        <source>Name, company, mail, note …</source>
        <translation>Name, Firma, Mail, Notiz …</translation>
    </message>
    <message>
        <source>No lead is like that</source>
        <translation>Kein Lead ist so</translation>
    </message>
    <message>
        <source>No visitors yet</source>
        <translation>Noch keine Besucher</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search finds parts of words, in any order and spelling.</source>
        <translation>Die Suche findet Wortteile in jeder Reihenfolge und Schreibweise.</translation>
    </message>
    <message>
        <source>Show all leads</source>
        <translation>Alle Leads zeigen</translation>
    </message>
</context>
<context>
    <name>LiteratureForm</name>
    <message>
        <source>Handed over</source>
        <translation>Überreicht</translation>
    </message>
    <message>
        <source>Which items</source>
        <translation>Welche Unterlagen</translation>
    </message>
    <message>
        <source>by mail</source>
        <translation>per Mail</translation>
    </message>
    <message>
        <source>commas between them</source>
        <translation>mit Kommas getrennt</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>auf Papier</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>A badge was scanned and not read. Unlock, then scan it again.</source>
        <translation>Ein Ausweis wurde gescannt und nicht gelesen. Entsperren Sie, dann scannen Sie ihn erneut.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>It was printed when the data was encrypted. A new PIN goes with it.</source>
        <translation>Er wurde gedruckt, als die Daten verschlüsselt wurden. Dazu gehört eine neue PIN.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Open with the code</source>
        <translation>Mit dem Code öffnen</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Staff go on with their PIN. Sync and alerts go on meanwhile.</source>
        <translation>Das Personal macht mit der PIN weiter. Abgleich und Alarme laufen weiter.</translation>
    </message>
    <message>
        <source>The PIN is forgotten</source>
        <translation>PIN vergessen</translation>
    </message>
    <message>
        <source>This PIN is wrong.</source>
        <translation>Diese PIN ist falsch.</translation>
    </message>
    <message>
        <source>Type the code.</source>
        <translation>Tippen Sie den Code.</translation>
    </message>
</context>
<context>
    <name>LookUpForm</name>
    <message numerus="yes">
        <source>%n more visitors of this company wait for the same.</source>
        <translation>
            <numerusform>%n weiterer Besucher dieser Firma wartet auf dasselbe.</numerusform>
            <numerusform>%n weitere Besucher dieser Firma warten auf dasselbe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>No company yet</source>
        <translation>Noch keine Firma</translation>
    </message>
    <message>
        <source>No site is known of this company.</source>
        <translation>Von dieser Firma ist keine Website bekannt.</translation>
    </message>
    <message>
        <source>Open the company’s site</source>
        <translation>Website der Firma öffnen</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Speichern, nächster</translation>
    </message>
</context>
<context>
    <name>MatrixGrid</name>
    <message>
        <source>{row}, {column}: {points} points</source>
        <translation>{row}, {column}: {points} Punkte</translation>
    </message>
</context>
<context>
    <name>MatrixPart</name>
    <message>
        <source>0–9 write points, − turns the sign. Arrows move; with Shift, or with the mouse pressed, they paint the same points on.</source>
        <translation>0–9 schreiben Punkte, − wechselt das Vorzeichen. Pfeile gehen weiter; mit Umschalt oder gedrückter Maus malen sie dieselben Punkte.</translation>
    </message>
    <message>
        <source>Across: criterion</source>
        <translation>Waagerecht: Kriterium</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Down: criterion</source>
        <translation>Senkrecht: Kriterium</translation>
    </message>
    <message>
        <source>Make a matrix</source>
        <translation>Matrix anlegen</translation>
    </message>
    <message>
        <source>Make the matrix</source>
        <translation>Die Matrix anlegen</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Name of a cell</source>
        <translation>Name eines Felds</translation>
    </message>
    <message>
        <source>Name of this cell</source>
        <translation>Name dieses Felds</translation>
    </message>
    <message>
        <source>New matrix</source>
        <translation>Neue Matrix</translation>
    </message>
    <message>
        <source>Points of the matrix</source>
        <translation>Punkte der Matrix</translation>
    </message>
    <message>
        <source>Remove a matrix</source>
        <translation>Matrix entfernen</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Some answers count only together: a large company in the right industry. Choose two criteria; their points then stand in a grid of both.</source>
        <translation>Manche Antworten zählen nur zusammen: eine große Firma in der richtigen Branche. Wählen Sie zwei Kriterien; ihre Punkte stehen dann in einem Raster aus beiden.</translation>
    </message>
    <message>
        <source>Two criteria, one grid</source>
        <translation>Zwei Kriterien, ein Raster</translation>
    </message>
    <message>
        <source>such as: sweet spot</source>
        <translation>etwa: Idealprofil</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} und {1}</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>A digit takes the other value. Actions, answers and notes of both stay.</source>
        <translation>Eine Ziffer nimmt den anderen Wert. Aktionen, Antworten und Notizen beider bleiben.</translation>
    </message>
    <message>
        <source>Goes on as</source>
        <translation>Geht weiter als</translation>
    </message>
    <message>
        <source>Is this one person?</source>
        <translation>Ist das eine Person?</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>Es sind zwei Personen</translation>
    </message>
    <message>
        <source>the earlier visit</source>
        <translation>der frühere Besuch</translation>
    </message>
    <message>
        <source>the later visit</source>
        <translation>der spätere Besuch</translation>
    </message>
</context>
<context>
    <name>MergesPart</name>
    <message>
        <source>Merged with</source>
        <translation>Zusammengeführt mit</translation>
    </message>
    <message>
        <source>Part them</source>
        <translation>Trennen</translation>
    </message>
</context>
<context>
    <name>NewPin</name>
    <message>
        <source>New PIN, {0} digits or more</source>
        <translation>Neue PIN, mindestens {0} Ziffern</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation>Die beiden sind verschieden.</translation>
    </message>
</context>
<context>
    <name>NotesPart</name>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz anfügen</translation>
    </message>
    <message>
        <source>It stands beside what others wrote.</source>
        <translation>Sie steht neben dem, was andere schrieben.</translation>
    </message>
    <message>
        <source>Nobody has written anything yet.</source>
        <translation>Noch hat niemand etwas geschrieben.</translation>
    </message>
</context>
<context>
    <name>OfferBar</name>
    <message>
        <source>Encrypt</source>
        <translation>Verschlüsseln</translation>
    </message>
    <message>
        <source>Not on this laptop</source>
        <translation>Nicht auf diesem Laptop</translation>
    </message>
    <message>
        <source>Whoever takes this laptop can read its visitors. Encrypt the data?</source>
        <translation>Wer diesen Laptop nimmt, kann seine Besucher lesen. Daten verschlüsseln?</translation>
    </message>
</context>
<context>
    <name>OutcomeDialog</name>
    <message>
        <source>A whole number, such as 42000</source>
        <translation>Eine ganze Zahl, etwa 42000</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Give it back to marketing</source>
        <translation>An das Marketing zurückgeben</translation>
    </message>
    <message>
        <source>How did it end with {0}?</source>
        <translation>Wie ging es mit {0} aus?</translation>
    </message>
    <message>
        <source>Is the person still in position?</source>
        <translation>Ist die Person noch in der Funktion?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Abgelöst durch</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Try again on</source>
        <translation>Neuer Versuch am</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Write it like 2027-03-15</source>
        <translation>Schreiben Sie es wie 2027-03-15</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>OutcomePart</name>
    <message>
        <source>Open: nobody has said how it ended.</source>
        <translation>Offen: noch hat niemand gesagt, wie es ausging.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Passed back to marketing: {0}</source>
        <translation>An das Marketing zurückgegeben: {0}</translation>
    </message>
    <message>
        <source>Say how it ended</source>
        <translation>Sagen, wie es ausging</translation>
    </message>
    <message>
        <source>try again {0}</source>
        <translation>neuer Versuch {0}</translation>
    </message>
</context>
<context>
    <name>OutcomesPart</name>
    <message>
        <source>Answers with what happened</source>
        <translation>Antworten und was daraus wurde</translation>
    </message>
    <message>
        <source>As soon as leads are won or lost, or with a table of older ones and what became of them, this page says which answers went with a sale.</source>
        <translation>Sobald Leads gewonnen oder verloren sind, oder mit einer Tabelle älterer und was aus ihnen wurde, steht hier, welche Antworten zu einem Verkauf führten.</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>Tabelle wählen</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Aus Datei</translation>
    </message>
    <message>
        <source>From our leads</source>
        <translation>Aus unseren Leads</translation>
    </message>
    <message>
        <source>Leads and what became of them</source>
        <translation>Leads und was aus ihnen wurde</translation>
    </message>
    <message>
        <source>Learning from outcomes</source>
        <translation>Aus Ergebnissen wird gelernt</translation>
    </message>
    <message>
        <source>Nothing learnt yet</source>
        <translation>Noch nichts gelernt</translation>
    </message>
    <message>
        <source>Outcome is in</source>
        <translation>Ergebnis steht in</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>Tabelle wird gelesen</translation>
    </message>
    <message>
        <source>Stated and sold</source>
        <translation>Vorhergesagt und verkauft</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.gz)</source>
        <translation>Tabellen (*.csv *.tsv *.txt *.xlsx *.gz)</translation>
    </message>
    <message>
        <source>Take all over</source>
        <translation>Alle übernehmen</translation>
    </message>
    <message>
        <source>Take all suggested points over</source>
        <translation>Alle vorgeschlagenen Punkte übernehmen</translation>
    </message>
    <message>
        <source>Take suggested points over</source>
        <translation>Vorgeschlagene Punkte übernehmen</translation>
    </message>
    <message>
        <source>Take this one over</source>
        <translation>Diesen übernehmen</translation>
    </message>
    <message>
        <source>Too few outcomes.</source>
        <translation>Zu wenige Ergebnisse.</translation>
    </message>
    <message>
        <source>Two leads won and two lost are the least there is to compare.</source>
        <translation>Zwei gewonnene und zwei verlorene Leads sind das Mindeste für einen Vergleich.</translation>
    </message>
    <message>
        <source>What outcomes say</source>
        <translation>Was Ergebnisse sagen</translation>
    </message>
    <message>
        <source>{0} leads, {1} won</source>
        <translation>{0} Leads, {1} gewonnen</translation>
    </message>
</context>
<context>
    <name>PeoplePart</name>
    <message>
        <source>Saved: {0}</source>
        <translation>Gespeichert: {0}</translation>
    </message>
    <message>
        <source>{0} is off the list.</source>
        <translation>{0} ist nicht mehr auf der Liste.</translation>
    </message>
</context>
<context>
    <name>PersonMenu</name>
    <message>
        <source>Who are you?</source>
        <translation>Wer sind Sie?</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Fit and intent of all leads</source>
        <translation>Passung und Interesse aller Leads</translation>
    </message>
    <message>
        <source>Sales needs {0} points of fit and {1} of intent.</source>
        <translation>Der Vertrieb braucht {0} Punkte Passung und {1} Interesse.</translation>
    </message>
    <message>
        <source>fit {0}</source>
        <translation>Passung {0}</translation>
    </message>
    <message>
        <source>fit →</source>
        <translation>Passung →</translation>
    </message>
    <message>
        <source>intent {0}</source>
        <translation>Interesse {0}</translation>
    </message>
    <message>
        <source>intent ↑</source>
        <translation>Interesse ↑</translation>
    </message>
</context>
<context>
    <name>PieceRows</name>
    <message>
        <source>{0} more pieces as guessed</source>
        <translation>{0} weitere Teile wie geraten</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a PIN for staff</source>
        <translation>PIN für das Personal wählen</translation>
    </message>
    <message>
        <source>Keep the PIN</source>
        <translation>PIN behalten</translation>
    </message>
    <message>
        <source>Only who knows it leaves the kiosk and opens the locked screen.</source>
        <translation>Nur wer sie kennt, verlässt den Kiosk und öffnet den gesperrten Bildschirm.</translation>
    </message>
    <message>
        <source>PIN, at least four digits</source>
        <translation>PIN, mindestens vier Ziffern</translation>
    </message>
    <message>
        <source>The PIN of this laptop</source>
        <translation>Die PIN dieses Laptops</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation>Die beiden sind verschieden.</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Letzte Ziffer löschen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Kiosk verlassen</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Staff only: the PIN ends the kiosk</source>
        <translation>Nur Personal: die PIN beendet den Kiosk</translation>
    </message>
    <message>
        <source>The PIN could not be checked; try again.</source>
        <translation>Die PIN konnte nicht geprüft werden; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This PIN is wrong.</source>
        <translation>Diese PIN ist falsch.</translation>
    </message>
    <message>
        <source>This PIN is wrong. Try again in {0} s.</source>
        <translation>Diese PIN ist falsch. Neuer Versuch in {0} s.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Picture of the camera</source>
        <translation>Bild der Kamera</translation>
    </message>
    <message>
        <source>Starting the camera…</source>
        <translation>Kamera startet …</translation>
    </message>
</context>
<context>
    <name>ProductsPart</name>
    <message>
        <source>A code holds no comma.</source>
        <translation>Ein Code enthält kein Komma.</translation>
    </message>
    <message>
        <source>Another product has this code.</source>
        <translation>Ein anderes Produkt hat diesen Code.</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Gespeichert: {0}</translation>
    </message>
    <message>
        <source>The code is missing, such as CAT-110.</source>
        <translation>Der Code fehlt, etwa CAT-110.</translation>
    </message>
    <message>
        <source>{0} is off the list.</source>
        <translation>{0} ist nicht mehr auf der Liste.</translation>
    </message>
</context>
<context>
    <name>ProfilingDialog</name>
    <message>
        <source>Agree them in Setup, then come back.</source>
        <translation>Vereinbaren Sie sie im Setup, dann kommen Sie wieder.</translation>
    </message>
    <message>
        <source>Before anybody calls</source>
        <translation>Bevor jemand anruft</translation>
    </message>
    <message>
        <source>No criteria are agreed for this show yet.</source>
        <translation>Für diese Messe sind noch keine Kriterien vereinbart.</translation>
    </message>
    <message>
        <source>Not sure yet.</source>
        <translation>Noch nicht sicher.</translation>
    </message>
    <message>
        <source>Not sure yet. Most is open on: {0}.</source>
        <translation>Noch nicht sicher. Am meisten offen ist: {0}.</translation>
    </message>
    <message>
        <source>Sure: nothing open can change it.</source>
        <translation>Sicher: nichts Offenes kann es noch ändern.</translation>
    </message>
    <message>
        <source>Weighing what a look-up would change</source>
        <translation>Es wird abgewogen, was Nachsehen ändern würde</translation>
    </message>
    <message>
        <source>Without them nothing says what a look-up would change.</source>
        <translation>Ohne sie ist nicht zu sagen, was Nachsehen ändern würde.</translation>
    </message>
</context>
<context>
    <name>ProfilingView</name>
    <message>
        <source>After the show, the visitors of whom too little is known stand here, those first of whom a look-up changes most.</source>
        <translation>Nach der Messe stehen hier die Besucher, von denen zu wenig bekannt ist, zuerst die, bei denen Nachsehen am meisten ändert.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Enter opens the lead</source>
        <translation>Enter öffnet den Lead</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leads to look up, the most telling first</source>
        <translation>Leads zum Nachsehen, die aufschlussreichsten zuerst</translation>
    </message>
    <message>
        <source>Leads with this next step</source>
        <translation>Leads mit diesem nächsten Schritt</translation>
    </message>
    <message>
        <source>Nobody stands here.</source>
        <translation>Hier steht niemand.</translation>
    </message>
    <message>
        <source>Nobody to profile yet</source>
        <translation>Noch niemand zum Nachsehen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>PromiseForm</name>
    <message>
        <source>Calls about the trial</source>
        <translation>Ruft wegen des Versuchs an</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Write it like 2026-11-23 or 2026-11-23 10:00</source>
        <translation>Schreiben Sie es wie 2026-11-23 oder 2026-11-23 10:00</translation>
    </message>
</context>
<context>
    <name>ProtectDialog</name>
    <message>
        <source>Choose a PIN that holds the key</source>
        <translation>PIN wählen, die den Schlüssel hält</translation>
    </message>
    <message>
        <source>Encrypt the data</source>
        <translation>Daten verschlüsseln</translation>
    </message>
    <message>
        <source>Encrypting; captures wait a moment</source>
        <translation>Wird verschlüsselt; Erfassen wartet einen Moment</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>I have it: encrypt now</source>
        <translation>Ich habe ihn: jetzt verschlüsseln</translation>
    </message>
    <message>
        <source>It opens the data where the PIN is forgotten or the keyring lost, and is shown only now. Print it or write it down, and keep it where the laptop is not.</source>
        <translation>Er öffnet die Daten, wenn die PIN vergessen oder der Schlüsselbund verloren ist, und wird nur jetzt gezeigt. Drucken Sie ihn oder schreiben Sie ihn auf, und bewahren Sie ihn nicht beim Laptop auf.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Our PIN</source>
        <translation>Unsere PIN</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>The PIN is asked for at every start. Each digit makes it ten times as hard to guess for whoever has the disk: take eight or more.</source>
        <translation>Die PIN wird bei jedem Start gefragt. Jede Ziffer macht sie für jemanden mit der Festplatte zehnmal so schwer zu erraten: nehmen Sie acht oder mehr.</translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translation>Der Wiederherstellungscode</translation>
    </message>
    <message>
        <source>The system&apos;s keyring</source>
        <translation>Der Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>Then nobody reads your visitors&apos; data off a stolen laptop.</source>
        <translation>Dann liest niemand die Daten Ihrer Besucher von einem gestohlenen Laptop.</translation>
    </message>
    <message>
        <source>What shall hold the key?</source>
        <translation>Was soll den Schlüssel halten?</translation>
    </message>
    <message>
        <source>Whoever is signed in to this account opens boothapp. A PIN can lock the screen.</source>
        <translation>Wer in diesem Konto angemeldet ist, öffnet boothapp. Eine PIN kann den Bildschirm sperren.</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>The data on this laptop is encrypted.</source>
        <translation>Die Daten auf diesem Laptop sind verschlüsselt.</translation>
    </message>
</context>
<context>
    <name>ProtectionRows</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Schlüssel wechseln</translation>
    </message>
    <message>
        <source>Encrypt the data</source>
        <translation>Daten verschlüsseln</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Lock the screen when nobody has touched it for</source>
        <translation>Bildschirm sperren, wenn ihn so lange niemand berührt</translation>
    </message>
    <message>
        <source>Never lock it</source>
        <translation>Nie sperren</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>The data is encrypted; the PIN holds the key.</source>
        <translation>Die Daten sind verschlüsselt; die PIN hält den Schlüssel.</translation>
    </message>
    <message>
        <source>The data is encrypted; the system&apos;s keyring holds the key.</source>
        <translation>Die Daten sind verschlüsselt; der Schlüsselbund des Systems hält den Schlüssel.</translation>
    </message>
    <message>
        <source>The data is not encrypted: who takes the laptop can read it.</source>
        <translation>Die Daten sind nicht verschlüsselt: wer den Laptop nimmt, kann sie lesen.</translation>
    </message>
    <message>
        <source>The screen locks once staff have a PIN; set it below.</source>
        <translation>Der Bildschirm sperrt, sobald das Personal eine PIN hat; legen Sie sie unten fest.</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Everything entered is kept.</source>
        <translation>Alles Eingegebene ist erhalten.</translation>
    </message>
    <message>
        <source>Save again; if it fails again, start boothapp anew.</source>
        <translation>Speichern Sie erneut; gelingt es wieder nicht, starten Sie boothapp neu.</translation>
    </message>
    <message>
        <source>The visitor could not be saved.</source>
        <translation>Der Besucher konnte nicht gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>QualityPart</name>
    <message>
        <source>Count it</source>
        <translation>Zählen</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Passed back because</source>
        <translation>Zurückgegeben, weil</translation>
    </message>
    <message>
        <source>Quality of the criteria</source>
        <translation>Güte der Kriterien</translation>
    </message>
    <message>
        <source>What became of each route</source>
        <translation>Was aus jedem Weg wurde</translation>
    </message>
    <message>
        <source>What each question was good for</source>
        <translation>Wozu jede Frage gut war</translation>
    </message>
    <message>
        <source>What sales took up, what came back and why, what became of each route, and what each question was good for: of this show and of earlier ones.</source>
        <translation>Was der Vertrieb aufnahm, was warum zurückkam, was aus jedem Weg wurde und wozu jede Frage gut war: von dieser Messe und von früheren.</translation>
    </message>
</context>
<context>
    <name>QuoteForm</name>
    <message>
        <source>1.12. or Friday</source>
        <translation>1.12. oder Freitag</translation>
    </message>
    <message>
        <source>12 t</source>
        <translation>12 t</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Gebraucht bis</translation>
    </message>
    <message>
        <source>Quote for</source>
        <translation>Angebot über</translation>
    </message>
    <message>
        <source>Volume a year</source>
        <translation>Menge im Jahr</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Erfassen</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Setup</translation>
    </message>
</context>
<context>
    <name>RangeBar</name>
    <message>
        <source>{low} of {maximum}</source>
        <translation>{low} von {maximum}</translation>
    </message>
    <message>
        <source>{low} of {maximum} points, {threshold} needed</source>
        <translation>{low} von {maximum} Punkten, {threshold} nötig</translation>
    </message>
    <message>
        <source>{low} to {high} of {maximum} points, {threshold} needed</source>
        <translation>{low} bis {high} von {maximum} Punkten, {threshold} nötig</translation>
    </message>
    <message>
        <source>{low} – {high} of {maximum}</source>
        <translation>{low} – {high} von {maximum}</translation>
    </message>
</context>
<context>
    <name>ReachedPart</name>
    <message>
        <source>Called</source>
        <translation>Angerufen</translation>
    </message>
    <message>
        <source>First reached {0}</source>
        <translation>Zuerst erreicht {0}</translation>
    </message>
    <message>
        <source>Mailed</source>
        <translation>Angeschrieben</translation>
    </message>
    <message>
        <source>Nobody has called yet.</source>
        <translation>Noch hat niemand angerufen.</translation>
    </message>
    <message>
        <source>Visited</source>
        <translation>Besucht</translation>
    </message>
</context>
<context>
    <name>RecordsPart</name>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take {0} off the list?</source>
        <translation>{0} von der Liste nehmen?</translation>
    </message>
    <message>
        <source>What was written down with it stays.</source>
        <translation>Was damit festgehalten wurde, bleibt.</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>noch nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>RecordsView</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Counting the leads</source>
        <translation>Leads werden gezählt</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Playing the facts of all leads again</source>
        <translation>Die Fakten aller Leads werden noch einmal abgespielt</translation>
    </message>
    <message>
        <source>Whole show</source>
        <translation>Ganze Messe</translation>
    </message>
    <message>
        <source>Write the PDF</source>
        <translation>PDF schreiben</translation>
    </message>
    <message>
        <source>Writing {0}</source>
        <translation>{0} wird geschrieben</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Geschrieben: {0}</translation>
    </message>
    <message>
        <source>report</source>
        <translation>bericht</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>As soon as the first visitor is captured, the show stands here in figures, and the PDF can be written.</source>
        <translation>Sobald der erste Besucher erfasst ist, steht die Messe hier in Zahlen, und das PDF kann geschrieben werden.</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Nach Land</translation>
    </message>
    <message>
        <source>By route</source>
        <translation>Nach Weg</translation>
    </message>
    <message>
        <source>By staff member</source>
        <translation>Nach Mitarbeiter</translation>
    </message>
    <message>
        <source>Capture the first visitor</source>
        <translation>Ersten Besucher erfassen</translation>
    </message>
    <message>
        <source>Figures and charts</source>
        <translation>Zahlen und Diagramme</translation>
    </message>
    <message>
        <source>Hand leads over</source>
        <translation>Leads übergeben</translation>
    </message>
    <message>
        <source>Nothing to report yet</source>
        <translation>Noch nichts zu berichten</translation>
    </message>
    <message>
        <source>PDF and files hold the whole show.</source>
        <translation>PDF, Dateien: ganze Messe</translation>
    </message>
    <message>
        <source>Samples by product</source>
        <translation>Muster nach Produkt</translation>
    </message>
    <message>
        <source>Visitors by hour</source>
        <translation>Besucher nach Stunde</translation>
    </message>
    <message>
        <source>Which day</source>
        <translation>Welcher Tag</translation>
    </message>
    <message>
        <source>Write the PDF</source>
        <translation>PDF schreiben</translation>
    </message>
    <message>
        <source>alerts accepted</source>
        <translation>Alarme übernommen</translation>
    </message>
    <message>
        <source>alerts raised</source>
        <translation>Alarme ausgelöst</translation>
    </message>
    <message>
        <source>captured</source>
        <translation>erfasst</translation>
    </message>
    <message>
        <source>minutes until accepted</source>
        <translation>Min. bis Übernahme</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>Vertrieb</translation>
    </message>
    <message>
        <source>sales now</source>
        <translation>Vertrieb sofort</translation>
    </message>
    <message>
        <source>samples asked for</source>
        <translation>Muster gewünscht</translation>
    </message>
</context>
<context>
    <name>RulebookEditor</name>
    <message>
        <source>Draft of version {0}</source>
        <translation>Entwurf der Fassung {0}</translation>
    </message>
    <message>
        <source>Export the draft</source>
        <translation>Entwurf exportieren</translation>
    </message>
    <message>
        <source>It holds once a person of sales and one of marketing have signed it, under Agreement.</source>
        <translation>Er gilt, sobald jemand vom Vertrieb und jemand vom Marketing ihn unter Vereinbarung unterschrieben haben.</translation>
    </message>
    <message>
        <source>Open a rulebook</source>
        <translation>Kriterienkatalog öffnen</translation>
    </message>
    <message>
        <source>Reading all leads</source>
        <translation>Alle Leads werden gelesen</translation>
    </message>
    <message>
        <source>Rulebooks (*.toml)</source>
        <translation>Kriterienkataloge (*.toml)</translation>
    </message>
    <message>
        <source>This is the draft that was begun here.</source>
        <translation>Das ist der Entwurf, der hier begonnen wurde.</translation>
    </message>
    <message>
        <source>Version {0} is put forward.</source>
        <translation>Fassung {0} ist vorgelegt.</translation>
    </message>
    <message>
        <source>Version {0}, put forward</source>
        <translation>Fassung {0}, vorgelegt</translation>
    </message>
    <message>
        <source>What a good lead is</source>
        <translation>Was ein guter Lead ist</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Geschrieben: {0}</translation>
    </message>
</context>
<context>
    <name>RulebookPart</name>
    <message>
        <source>Comparing both verdicts of each lead</source>
        <translation>Beide Urteile jedes Leads werden verglichen</translation>
    </message>
    <message>
        <source>Faults in the file</source>
        <translation>Fehler in der Datei</translation>
    </message>
    <message>
        <source>It is in force once somebody of sales and of marketing have signed.</source>
        <translation>Er gilt, sobald jemand vom Vertrieb und vom Marketing unterschrieben hat.</translation>
    </message>
    <message>
        <source>Leads that read differently</source>
        <translation>Leads, die anders ausfallen</translation>
    </message>
    <message>
        <source>Nothing is agreed yet</source>
        <translation>Noch ist nichts vereinbart</translation>
    </message>
    <message>
        <source>Press Alt R once more to score them by version {0}.</source>
        <translation>Drücken Sie noch einmal Alt R, um sie nach Fassung {0} zu bewerten.</translation>
    </message>
    <message>
        <source>Put a file forward</source>
        <translation>Datei vorlegen</translation>
    </message>
    <message>
        <source>Raise its version, change it, and put it forward here.</source>
        <translation>Erhöhen Sie die Fassung, ändern Sie sie und legen Sie sie hier vor.</translation>
    </message>
    <message>
        <source>Rulebooks (*.toml)</source>
        <translation>Kriterienkataloge (*.toml)</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Als Datei speichern</translation>
    </message>
    <message>
        <source>Set up the show first.</source>
        <translation>Richten Sie zuerst die Messe ein.</translation>
    </message>
    <message>
        <source>They are scored by version {0} now.</source>
        <translation>Sie sind jetzt nach Fassung {0} bewertet.</translation>
    </message>
    <message>
        <source>Version {0} against version {1}</source>
        <translation>Fassung {0} gegen Fassung {1}</translation>
    </message>
    <message>
        <source>Version {0} is put forward.</source>
        <translation>Fassung {0} ist vorgelegt.</translation>
    </message>
    <message>
        <source>Version {0} is the first: there is nothing to compare it with</source>
        <translation>Fassung {0} ist die erste: es gibt nichts zu vergleichen</translation>
    </message>
    <message>
        <source>Version {0} says the same and is there already.</source>
        <translation>Fassung {0} sagt dasselbe und ist schon da.</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Geschrieben: {0}</translation>
    </message>
    <message>
        <source>{0} earlier leads, {1} change route.</source>
        <translation>{0} frühere Leads, {1} wechseln den Weg.</translation>
    </message>
</context>
<context>
    <name>RulebookView</name>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Faults in the file</source>
        <translation>Fehler in der Datei</translation>
    </message>
    <message>
        <source>Fit needed</source>
        <translation>Nötige Passung</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>Intent needed</source>
        <translation>Nötiges Interesse</translation>
    </message>
    <message>
        <source>Leads that move</source>
        <translation>Leads, die wechseln</translation>
    </message>
    <message>
        <source>Put a file forward</source>
        <translation>Datei vorlegen</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Als Datei speichern</translation>
    </message>
    <message>
        <source>Score earlier leads again</source>
        <translation>Frühere Leads neu bewerten</translation>
    </message>
    <message>
        <source>Sign for marketing</source>
        <translation>Fürs Marketing signieren</translation>
    </message>
    <message>
        <source>Sign for sales</source>
        <translation>Für den Vertrieb signieren</translation>
    </message>
    <message>
        <source>Start with the shipped one</source>
        <translation>Mit dem mitgelieferten beginnen</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
</context>
<context>
    <name>SalespersonForm</name>
    <message>
        <source>Speaks</source>
        <translation>Spricht</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Wen</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>SameAsDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Enter compares the two</source>
        <translation>Enter vergleicht die beiden</translation>
    </message>
    <message>
        <source>Merge with another visit</source>
        <translation>Mit anderem Besuch zusammenführen</translation>
    </message>
    <message>
        <source>Name, company, mail, note …</source>
        <translation>Name, Firma, Mail, Notiz …</translation>
    </message>
    <message>
        <source>Other visits</source>
        <translation>Andere Besuche</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Which visit is {0}’s as well?</source>
        <translation>Welcher Besuch ist auch von {0}?</translation>
    </message>
    <message>
        <source>this visitor</source>
        <translation>diesem Besucher</translation>
    </message>
</context>
<context>
    <name>SampleDelivery</name>
    <message>
        <source>Destination</source>
        <translation>Zielland</translation>
    </message>
    <message>
        <source>End use</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Lieferadresse</translation>
    </message>
    <message>
        <source>another address</source>
        <translation>andere Adresse</translation>
    </message>
    <message>
        <source>bona fide</source>
        <translation>seriös</translation>
    </message>
    <message>
        <source>handles hazardous goods</source>
        <translation>hat Gefahrgut im Griff</translation>
    </message>
    <message>
        <source>no samples to this destination</source>
        <translation>keine Muster in dieses Land</translation>
    </message>
    <message>
        <source>what it goes into</source>
        <translation>wofür es bestimmt ist</translation>
    </message>
</context>
<context>
    <name>SampleRow</name>
    <message>
        <source>Another sample</source>
        <translation>Weiteres Muster</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Sorte</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Remove this sample</source>
        <translation>Dieses Muster entfernen</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Ship to, end use, checks</source>
        <translation>Lieferung, Verwendung, Prüfung</translation>
    </message>
    <message>
        <source>which product?</source>
        <translation>welches Produkt?</translation>
    </message>
</context>
<context>
    <name>SampleRows</name>
    <message>
        <source>+ another sample</source>
        <translation>+ weiteres Muster</translation>
    </message>
</context>
<context>
    <name>Scanning</name>
    <message>
        <source>Do not read it</source>
        <translation>Nicht lesen</translation>
    </message>
    <message>
        <source>Is this badge another visitor’s?</source>
        <translation>Gehört dieser Ausweis zu einem anderen Besucher?</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Dieselbe Person</translation>
    </message>
    <message>
        <source>Save and next, then read this badge</source>
        <translation>Speichern, dann diesen Ausweis lesen</translation>
    </message>
    <message>
        <source>Scanned already.</source>
        <translation>Schon gescannt.</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Accounts</source>
        <translation>Firmendaten</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>Alt ↑  Alt ↓</source>
        <translation>Alt ↑  Alt ↓</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Ausweise</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>Parts of the setup</source>
        <translation>Teile des Setups</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Messe</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Dieser Laptop</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message numerus="yes">
        <source>%n visitors are not saved yet: {name} …</source>
        <translation>
            <numerusform>%n Besucher ist noch nicht gespeichert: {name} …</numerusform>
            <numerusform>%n Besucher sind noch nicht gespeichert: {name} …</numerusform>
        </translation>
    </message>
    <message>
        <source>A visitor without a name</source>
        <translation>Ein Besucher ohne Namen</translation>
    </message>
    <message>
        <source>{name} is not saved yet.</source>
        <translation>{name} ist noch nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>ShowPart</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Gespeichert: {0}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Messe</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>noch nicht gespeichert</translation>
    </message>
    <message>
        <source>not set up yet</source>
        <translation>noch nicht eingerichtet</translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>As {0}. The signature stands for the content {1} and cannot be taken back.</source>
        <translation>Als {0}. Die Unterschrift gilt für den Inhalt {1} und kann nicht zurückgenommen werden.</translation>
    </message>
    <message>
        <source>It is in force once the other side has signed too.</source>
        <translation>Er gilt, sobald auch die andere Seite unterschrieben hat.</translation>
    </message>
    <message>
        <source>New leads are judged by it from now on.</source>
        <translation>Neue Leads werden ab jetzt danach beurteilt.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Unterschreiben</translation>
    </message>
    <message>
        <source>Sign version {0} for marketing?</source>
        <translation>Fassung {0} für das Marketing unterschreiben?</translation>
    </message>
    <message>
        <source>Sign version {0} for sales?</source>
        <translation>Fassung {0} für den Vertrieb unterschreiben?</translation>
    </message>
    <message>
        <source>Signs as {0}, chosen at the top right.</source>
        <translation>Unterschreibt als {0}, oben rechts gewählt.</translation>
    </message>
    <message>
        <source>Version {0} is in force.</source>
        <translation>Fassung {0} gilt.</translation>
    </message>
    <message>
        <source>Version {0} is signed.</source>
        <translation>Fassung {0} ist unterschrieben.</translation>
    </message>
    <message>
        <source>{0} is neither of sales nor of marketing and cannot sign. Choose who signs at the top right (F4); roles are set under People.</source>
        <translation>{0} gehört weder zum Vertrieb noch zum Marketing und kann nicht unterschreiben. Wählen Sie oben rechts (F4), wer unterschreibt; Rollen stehen unter Personen.</translation>
    </message>
</context>
<context>
    <name>StartChoice</name>
    <message>
        <source>Go on from the latest version</source>
        <translation>Mit der neuesten Fassung weiter</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Sales and marketing agree what makes a visitor one for sales: who they are, what they do and how much of it is enough. Begin with something, change it here, and both sign it.</source>
        <translation>Vertrieb und Marketing vereinbaren, was einen Besucher zu einem für den Vertrieb macht: wer er ist, was er tut und wie viel davon genügt. Beginnen Sie mit etwas, ändern Sie es hier, und beide unterschreiben.</translation>
    </message>
    <message>
        <source>Set up the show first.</source>
        <translation>Richten Sie zuerst die Messe ein.</translation>
    </message>
    <message>
        <source>Start from nothing</source>
        <translation>Leer beginnen</translation>
    </message>
    <message>
        <source>Start with an example</source>
        <translation>Mit einem Beispiel beginnen</translation>
    </message>
    <message>
        <source>What is a good lead?</source>
        <translation>Was ist ein guter Lead?</translation>
    </message>
</context>
<context>
    <name>StateButton</name>
    <message>
        <source>Y yes, N no, Delete not asked</source>
        <translation>Y ja, N nein, Entf nicht gefragt</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>StripText</name>
    <message>
        <source>Filled in: {name}</source>
        <translation>Ausgefüllt: {name}</translation>
    </message>
    <message>
        <source>Left as you typed it: {fields}</source>
        <translation>Wie von Ihnen getippt gelassen: {fields}</translation>
    </message>
    <message>
        <source>Scan a badge, or type</source>
        <translation>Ausweis scannen oder tippen</translation>
    </message>
</context>
<context>
    <name>Suggesting</name>
    <message>
        <source>known: {value}</source>
        <translation>bekannt: {value}</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message numerus="yes">
        <source>%n suggestions</source>
        <translation>
            <numerusform>%n Vorschlag</numerusform>
            <numerusform>%n Vorschläge</numerusform>
        </translation>
    </message>
    <message>
        <source>{down} {up} choose   {enter} takes   {esc} closes</source>
        <translation>{down} {up} wählen   {enter} übernimmt   {esc} schließt</translation>
    </message>
</context>
<context>
    <name>SyncPart</name>
    <message>
        <source>All is kept on this laptop</source>
        <translation>Alles liegt auf diesem Laptop</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Everything is sent</source>
        <translation>Alles ist gesendet</translation>
    </message>
    <message>
        <source>Joined.</source>
        <translation>Beigetreten.</translation>
    </message>
    <message>
        <source>No server yet</source>
        <translation>Noch kein Server</translation>
    </message>
    <message>
        <source>Not synced since the start.</source>
        <translation>Seit dem Start nicht abgeglichen.</translation>
    </message>
    <message>
        <source>Sending again</source>
        <translation>Wird erneut gesendet</translation>
    </message>
    <message>
        <source>Sent again:</source>
        <translation>Erneut gesendet:</translation>
    </message>
    <message>
        <source>What the booth knows comes with the first sync.</source>
        <translation>Was der Stand weiß, kommt mit dem ersten Abgleich.</translation>
    </message>
    <message>
        <source>{0} taken, {1} refused again</source>
        <translation>{0} angenommen, {1} wieder abgelehnt</translation>
    </message>
    <message>
        <source>{0} waiting to be sent</source>
        <translation>{0} warten auf das Senden</translation>
    </message>
</context>
<context>
    <name>SyncView</name>
    <message>
        <source>Code to join a booth with</source>
        <translation>Code zum Beitreten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
    <message>
        <source>Join a booth</source>
        <translation>Einem Stand beitreten</translation>
    </message>
    <message>
        <source>Nothing was refused</source>
        <translation>Nichts wurde abgelehnt</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Vom Server abgelehnt</translation>
    </message>
    <message>
        <source>Send all again</source>
        <translation>Alle erneut senden</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Set this aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>What the server does not take is kept on this laptop and listed here with its reason.</source>
        <translation>Was der Server nicht annimmt, bleibt auf diesem Laptop und steht hier mit seinem Grund.</translation>
    </message>
    <message>
        <source>What this laptop is called</source>
        <translation>Wie dieser Laptop heißt</translation>
    </message>
</context>
<context>
    <name>TableCard</name>
    <message>
        <source>Down</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Auf</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>Calls</source>
        <translation>Ruft an</translation>
    </message>
    <message>
        <source>Comes to the booth now</source>
        <translation>Kommt jetzt zum Stand</translation>
    </message>
    <message>
        <source>Write it like 2026-11-23 or 2026-11-23 10:00</source>
        <translation>Schreiben Sie es wie 2026-11-23 oder 2026-11-23 10:00</translation>
    </message>
</context>
<context>
    <name>TeachDialog</name>
    <message>
        <source>Is each piece what it is? Correct what was guessed wrong</source>
        <translation>Ist jeder Teil, was er ist? Korrigieren Sie falsch Geratenes</translation>
    </message>
    <message>
        <source>One piece only: it is read as the badge’s number.</source>
        <translation>Nur ein Teil: er wird als Nummer des Ausweises gelesen.</translation>
    </message>
    <message>
        <source>Teach a badge</source>
        <translation>Ausweis lernen</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Besucher</translation>
    </message>
    <message>
        <source>What the test badge says</source>
        <translation>Was der Testausweis sagt</translation>
    </message>
</context>
<context>
    <name>TeachView</name>
    <message>
        <source>Alt + number</source>
        <translation>Alt + Ziffer</translation>
    </message>
    <message>
        <source>As it will be captured</source>
        <translation>Wie es erfasst wird</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Codes of this kind say themselves what they hold. Scan another badge.</source>
        <translation>Codes dieser Art sagen selbst, was sie enthalten. Scannen Sie einen anderen Ausweis.</translation>
    </message>
    <message>
        <source>Every badge begins with</source>
        <translation>Jeder Ausweis beginnt mit</translation>
    </message>
    <message>
        <source>How it is cut</source>
        <translation>Wie er geteilt ist</translation>
    </message>
    <message>
        <source>Its pieces</source>
        <translation>Seine Teile</translation>
    </message>
    <message>
        <source>Name of this kind of badge</source>
        <translation>Name dieser Art von Ausweis</translation>
    </message>
    <message>
        <source>Nothing to teach</source>
        <translation>Nichts zu lernen</translation>
    </message>
    <message>
        <source>Nothing yet: say what the pieces are.</source>
        <translation>Noch nichts: sagen Sie, was die Teile sind.</translation>
    </message>
    <message>
        <source>One badge teaches them all: any visitor’s, or the one from the show’s handbook. Hold the scanner on it now, paste what it says, or use the camera.</source>
        <translation>Ein Ausweis lehrt sie alle: der eines beliebigen Besuchers oder der aus dem Messehandbuch. Halten Sie jetzt den Scanner darauf, fügen Sie ein, was er sagt, oder nehmen Sie die Kamera.</translation>
    </message>
    <message>
        <source>Save for this show</source>
        <translation>Für diese Messe speichern</translation>
    </message>
    <message>
        <source>Scan a test badge</source>
        <translation>Testausweis scannen</translation>
    </message>
    <message>
        <source>Scan a test badge, or paste what it says</source>
        <translation>Testausweis scannen oder seinen Text einfügen</translation>
    </message>
    <message>
        <source>What the test badge says</source>
        <translation>Was der Testausweis sagt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>such as Visitor</source>
        <translation>etwa Besucher</translation>
    </message>
</context>
<context>
    <name>ThresholdsPart</name>
    <message>
        <source>Arrows move the lines, with Shift by five. Whatever they say: {0} for sales at once by what they asked for, {1} never. A box is what open questions could still add.</source>
        <translation>Pfeile verschieben die Schwellen, mit Umschalt um fünf. Was sie auch sagen: {0} durch ihren Wunsch sofort für den Vertrieb, {1} nie. Ein Kasten ist, was offene Fragen noch hinzufügen können.</translation>
    </message>
    <message>
        <source>Fit needed</source>
        <translation>Nötige Passung</translation>
    </message>
    <message>
        <source>Fit scale ends at</source>
        <translation>Skala der Passung endet bei</translation>
    </message>
    <message>
        <source>Intent needed</source>
        <translation>Nötiges Interesse</translation>
    </message>
    <message>
        <source>Intent scale ends at</source>
        <translation>Skala des Interesses endet bei</translation>
    </message>
    <message>
        <source>Leads that would move</source>
        <translation>Leads, die wechseln würden</translation>
    </message>
    <message>
        <source>Move a line or change points: who would go another way than by the version in force is listed here.</source>
        <translation>Verschieben Sie eine Schwelle oder ändern Sie Punkte: wer dann einen anderen Weg ginge als nach der geltenden Fassung, steht hier.</translation>
    </message>
    <message>
        <source>Move the lines</source>
        <translation>Schwellen verschieben</translation>
    </message>
    <message>
        <source>No leads are captured yet; they will stand here as points and boxes.</source>
        <translation>Noch sind keine Leads erfasst; sie stehen dann hier als Punkte und Kästen.</translation>
    </message>
    <message>
        <source>Nobody would move</source>
        <translation>Niemand würde wechseln</translation>
    </message>
    <message>
        <source>What sales needs</source>
        <translation>Was der Vertrieb braucht</translation>
    </message>
    <message>
        <source>Would go another way</source>
        <translation>Ginge einen anderen Weg</translation>
    </message>
    <message>
        <source>courtesy: {0}</source>
        <translation>Dankesmail: {0}</translation>
    </message>
    <message>
        <source>for sales: {0}</source>
        <translation>für den Vertrieb: {0}</translation>
    </message>
    <message>
        <source>nothing is in force yet</source>
        <translation>noch gilt nichts</translation>
    </message>
    <message>
        <source>nurture: {0}</source>
        <translation>Pflege: {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>TodayList</name>
    <message numerus="yes">
        <source>%n captured</source>
        <translation>
            <numerusform>%n erfasst</numerusform>
            <numerusform>%n erfasst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n samples</source>
        <translation>
            <numerusform>%n Muster</numerusform>
            <numerusform>%n Muster</numerusform>
        </translation>
    </message>
    <message>
        <source>1 sample</source>
        <translation>1 Muster</translation>
    </message>
    <message>
        <source>Nobody yet. The first visitor will stand here.</source>
        <translation>Noch niemand. Der erste Besucher steht dann hier.</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Vertrieb</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>{name} is on the way</source>
        <translation>{name} ist unterwegs</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message numerus="yes">
        <source>%n more open</source>
        <translation>
            <numerusform>%n weiteres offen</numerusform>
            <numerusform>%n weitere offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Criteria v{version} · agreed by {sales} (sales), {marketing} (marketing), {day}</source>
        <translation>Kriterien Fassung {version} · vereinbart von {sales} (Vertrieb), {marketing} (Marketing), {day}</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Passung</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Interesse</translation>
    </message>
    <message>
        <source>New visitor</source>
        <translation>Neuer Besucher</translation>
    </message>
    <message>
        <source>Preview: criteria v{version} are not agreed yet</source>
        <translation>Vorschau: Kriterien Fassung {version} sind noch nicht vereinbart</translation>
    </message>
    <message>
        <source>{what}: not asked yet</source>
        <translation>{what}: noch nicht gefragt</translation>
    </message>
    <message>
        <source>{what}: not known</source>
        <translation>{what}: nicht bekannt</translation>
    </message>
</context>
<context>
    <name>VisitorForm</name>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>the badge says {value}</source>
        <translation>der Ausweis sagt {value}</translation>
    </message>
</context>
<context>
    <name>VisitsDialog</name>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Any name will do for now.</source>
        <translation>Fürs Erste genügt irgendein Name.</translation>
    </message>
    <message>
        <source>Joining the booth</source>
        <translation>Stand wird beigetreten</translation>
    </message>
    <message>
        <source>Laying out the sample show</source>
        <translation>Beispielmesse wird angelegt</translation>
    </message>
    <message>
        <source>Setting up {0}</source>
        <translation>{0} wird eingerichtet</translation>
    </message>
    <message>
        <source>So that your leads name you.</source>
        <translation>Damit Ihre Leads Sie nennen.</translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Choose with 1, 2 or 3. You can do the others later.</source>
        <translation>Wählen Sie mit 1, 2 oder 3. Das andere geht auch später.</translation>
    </message>
    <message>
        <source>Four days of a coatings fair with its visitors, staff and criteria. Play with it; nothing leaves this laptop.</source>
        <translation>Vier Tage einer Lackmesse mit Besuchern, Standpersonal und Kriterien. Probieren Sie alles aus; nichts verlässt diesen Laptop.</translation>
    </message>
    <message>
        <source>Join a booth</source>
        <translation>Einem Stand beitreten</translation>
    </message>
    <message>
        <source>Join the booth</source>
        <translation>Dem Stand beitreten</translation>
    </message>
    <message>
        <source>Look at the sample show</source>
        <translation>Beispielmesse ansehen</translation>
    </message>
    <message>
        <source>Set up a show</source>
        <translation>Eine Messe einrichten</translation>
    </message>
    <message>
        <source>Set up the show</source>
        <translation>Messe einrichten</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>Der Code</translation>
    </message>
    <message>
        <source>Two names, and you can capture. It starts with the shipped criteria, which sales and marketing change later.</source>
        <translation>Zwei Namen, und Sie können erfassen. Es beginnt mit den mitgelieferten Kriterien, die Vertrieb und Marketing später ändern.</translation>
    </message>
    <message>
        <source>Welcome to the booth</source>
        <translation>Willkommen am Stand</translation>
    </message>
    <message>
        <source>What is the show called?</source>
        <translation>Wie heißt die Messe?</translation>
    </message>
    <message>
        <source>What is your name?</source>
        <translation>Wie heißen Sie?</translation>
    </message>
    <message>
        <source>Your booth is set up already. Paste the code that you were given, and this laptop works with the others.</source>
        <translation>Ihr Stand ist schon eingerichtet. Fügen Sie den Code ein, den Sie bekommen haben; dann arbeitet dieser Laptop mit den anderen.</translation>
    </message>
</context>
<context>
    <name>WordingDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>May we…</source>
        <translation>Dürfen wir …</translation>
    </message>
    <message>
        <source>text {version}, {language}</source>
        <translation>Text {version}, {language}</translation>
    </message>
</context>
<context>
    <name>WordsPart</name>
    <message>
        <source>Add a language</source>
        <translation>Sprache hinzufügen</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Nichts fehlt.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Texts in every language</source>
        <translation>Texte in jeder Sprache</translation>
    </message>
    <message>
        <source>{0} texts are missing; the explanation then takes another language.</source>
        <translation>{0} Texte fehlen; die Erklärung nimmt dann eine andere Sprache.</translation>
    </message>
</context>
<context>
    <name>WorkStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>alerts</name>
    <message>
        <source>Asked for</source>
        <translation>Wunsch</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Everybody on the list was asked. Somebody here has to take it.</source>
        <translation>Alle auf der Liste wurden gefragt. Jemand hier muss übernehmen.</translation>
    </message>
    <message>
        <source>Handed on to {0}</source>
        <translation>Weitergegeben an {0}</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>No message from this laptop</source>
        <translation>Keine Nachricht von diesem Laptop</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Noch kein Name</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Ungesendet</translation>
    </message>
    <message>
        <source>Not sent to {0} by {1}</source>
        <translation>Nicht gesendet an {0} per {1}</translation>
    </message>
    <message>
        <source>Not sent yet to {0} by {1}</source>
        <translation>Noch nicht gesendet an {0} per {1}</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Ausgelöst</translation>
    </message>
    <message>
        <source>Raised by {0}</source>
        <translation>Ausgelöst von {0}</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sendet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Sent to {0} by {1}</source>
        <translation>Gesendet an {0} per {1}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Taken by {0}</source>
        <translation>Übernommen von {0}</translation>
    </message>
    <message>
        <source>There is nobody to ask: set up sales people.</source>
        <translation>Es gibt niemanden zu fragen: richten Sie Vertriebsleute ein.</translation>
    </message>
    <message>
        <source>This laptop has no channel to them; see Setup, Channels.</source>
        <translation>Dieser Laptop hat keinen Kanal zu ihnen; siehe Setup, Kanäle.</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Neuversuch</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Besucher</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>a channel since removed</source>
        <translation>einen inzwischen entfernten Kanal</translation>
    </message>
    <message>
        <source>after {0}</source>
        <translation>nach {0}</translation>
    </message>
    <message>
        <source>next try in {0}</source>
        <translation>nächster Versuch in {0}</translation>
    </message>
    <message>
        <source>nobody left to ask</source>
        <translation>niemand mehr zu fragen</translation>
    </message>
    <message>
        <source>trying</source>
        <translation>wird versucht</translation>
    </message>
    <message>
        <source>{0} is asked in {1}.</source>
        <translation>{0} wird in {1} gefragt.</translation>
    </message>
    <message>
        <source>{0} is asked next.</source>
        <translation>{0} wird als Nächstes gefragt.</translation>
    </message>
    <message>
        <source>{0} was asked</source>
        <translation>{0} wurde gefragt</translation>
    </message>
</context>
<context>
    <name>badges</name>
    <message>
        <source>,  (comma)</source>
        <translation>,  (Komma)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Badge number</source>
        <translation>Ausweisnummer</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Cut at {mark}</source>
        <translation>Geteilt an {mark}</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>How it is cut</source>
        <translation>Wie er geteilt ist</translation>
    </message>
    <message>
        <source>JSON, by its keys</source>
        <translation>JSON, nach Schlüsseln</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Keys with {equals}, cut at {mark}</source>
        <translation>Schlüssel mit {equals}, geteilt an {mark}</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Link, by its parts</source>
        <translation>Link, nach Teilen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>One piece</source>
        <translation>Ein Teil</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was es sagt</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Ganzer Name</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>group separator</source>
        <translation>Gruppentrenner</translation>
    </message>
    <message>
        <source>line end</source>
        <translation>Zeilenende</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>weglassen</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
</context>
<context>
    <name>camera</name>
    <message>
        <source>A scanner works without one, and so does typing.</source>
        <translation>Ein Scanner geht ohne, Tippen auch.</translation>
    </message>
    <message>
        <source>Another program may be using it: close video calls, then try again. Scanning and typing go on as before.</source>
        <translation>Vielleicht benutzt sie ein anderes Programm: schließen Sie Videoanrufe und versuchen Sie es erneut. Scannen und Tippen gehen weiter wie zuvor.</translation>
    </message>
    <message>
        <source>Install Qt Multimedia’s libraries (on Debian and Ubuntu the package libpulse0). Scanning and typing go on as before.</source>
        <translation>Installieren Sie die Bibliotheken von Qt Multimedia (auf Debian und Ubuntu das Paket libpulse0). Scannen und Tippen gehen weiter wie zuvor.</translation>
    </message>
    <message>
        <source>No camera was found.</source>
        <translation>Keine Kamera gefunden.</translation>
    </message>
    <message>
        <source>Plug one in; it is used as soon as it is there.</source>
        <translation>Stecken Sie eine an; sie wird sofort benutzt.</translation>
    </message>
    <message>
        <source>The camera gives no picture.</source>
        <translation>Die Kamera liefert kein Bild.</translation>
    </message>
    <message>
        <source>This system lacks what the camera needs.</source>
        <translation>Diesem System fehlt, was die Kamera braucht.</translation>
    </message>
</context>
<context>
    <name>capture</name>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n Kontakt</numerusform>
            <numerusform>%n Kontakte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Mitarbeiter</numerusform>
            <numerusform>%n Mitarbeiter</numerusform>
        </translation>
    </message>
    <message>
        <source>1 contact</source>
        <translation>1 Kontakt</translation>
    </message>
    <message>
        <source>Asked for before: {samples}</source>
        <translation>Früher gewünscht: {samples}</translation>
    </message>
    <message>
        <source>Badge number {id}</source>
        <translation>Ausweisnummer {id}</translation>
    </message>
    <message>
        <source>Contacts known</source>
        <translation>Bekannte Kontakte</translation>
    </message>
    <message>
        <source>E-mail domain</source>
        <translation>E-Mail-Domain</translation>
    </message>
    <message>
        <source>Earlier lead</source>
        <translation>Früherer Lead</translation>
    </message>
    <message>
        <source>Fit and intent both pass. {who} will hear of this visitor.</source>
        <translation>Passung und Interesse reichen. {who} erfährt von diesem Besucher.</translation>
    </message>
    <message>
        <source>Fit and intent would pass, but sales and marketing have not agreed these criteria yet: until they sign, marketing keeps in touch.</source>
        <translation>Passung und Interesse würden reichen, doch Vertrieb und Marketing haben diese Kriterien noch nicht vereinbart: bis sie unterschreiben, hält das Marketing Kontakt.</translation>
    </message>
    <message>
        <source>Fit stays too low for sales: one mail with an offer, no call.</source>
        <translation>Die Passung bleibt zu gering für den Vertrieb: eine Mail mit Angebot, kein Anruf.</translation>
    </message>
    <message>
        <source>Helps to tell: {routes}</source>
        <translation>Hilft zu unterscheiden: {routes}</translation>
    </message>
    <message>
        <source>Industry code</source>
        <translation>Branchencode</translation>
    </message>
    <message>
        <source>Known account</source>
        <translation>Bekannte Firma</translation>
    </message>
    <message>
        <source>Marketing keeps in touch; sales does not call.</source>
        <translation>Das Marketing hält Kontakt; der Vertrieb ruft nicht an.</translation>
    </message>
    <message>
        <source>May we…</source>
        <translation>Dürfen wir …</translation>
    </message>
    <message>
        <source>No criteria are agreed for this show yet: see Setup.</source>
        <translation>Für diese Messe sind noch keine Kriterien vereinbart: siehe Setup.</translation>
    </message>
    <message>
        <source>Nobody calls or writes.</source>
        <translation>Niemand ruft an oder schreibt.</translation>
    </message>
    <message>
        <source>Not a badge</source>
        <translation>Kein Ausweis</translation>
    </message>
    <message>
        <source>Not for sales yet; an answer can still change that.</source>
        <translation>Noch nicht für den Vertrieb; eine Antwort kann das noch ändern.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Betreuer</translation>
    </message>
    <message>
        <source>Parent company</source>
        <translation>Muttergesellschaft</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Read, but it names nobody</source>
        <translation>Gelesen, nennt aber niemanden</translation>
    </message>
    <message>
        <source>Read: {what}</source>
        <translation>Gelesen: {what}</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Scan or type: what the visitor is worth stands here.</source>
        <translation>Scannen oder tippen: hier steht dann, was der Besucher wert ist.</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Lieferadresse</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size and industry</source>
        <translation>Größe und Branche</translation>
    </message>
    <message>
        <source>What was typed stays where the badge says otherwise.</source>
        <translation>Getipptes bleibt, wo der Ausweis anderes sagt.</translation>
    </message>
    <message>
        <source>Yearly sales</source>
        <translation>Jahresumsatz</translation>
    </message>
    <message>
        <source>asked not to be contacted</source>
        <translation>will nicht kontaktiert werden</translation>
    </message>
    <message>
        <source>belongs to {parent}</source>
        <translation>gehört zu {parent}</translation>
    </message>
    <message>
        <source>captured before</source>
        <translation>schon erfasst</translation>
    </message>
    <message>
        <source>competitor</source>
        <translation>Wettbewerber</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>customer since {year}</source>
        <translation>Kunde seit {year}</translation>
    </message>
    <message>
        <source>has left this company</source>
        <translation>hat diese Firma verlassen</translation>
    </message>
    <message>
        <source>known contact</source>
        <translation>bekannter Kontakt</translation>
    </message>
    <message>
        <source>nobody (no sales people are set up)</source>
        <translation>niemand (keine Vertriebsleute eingerichtet)</translation>
    </message>
    <message>
        <source>not a customer yet</source>
        <translation>noch kein Kunde</translation>
    </message>
    <message>
        <source>seen before, no known account</source>
        <translation>schon gesehen, keine bekannte Firma</translation>
    </message>
    <message>
        <source>supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>sweet spot</source>
        <translation>Idealprofil</translation>
    </message>
    <message>
        <source>university</source>
        <translation>Hochschule</translation>
    </message>
    <message>
        <source>was a customer</source>
        <translation>war Kunde</translation>
    </message>
    <message>
        <source>{what}. Alert goes to {who} and the booth when you save.</source>
        <translation>{what}. Beim Speichern geht der Alarm an {who} und den Stand.</translation>
    </message>
    <message>
        <source>{what}. Sales was alerted when it was saved.</source>
        <translation>{what}. Der Vertrieb wurde beim Speichern alarmiert.</translation>
    </message>
</context>
<context>
    <name>channels</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Alerts are shown on this laptop. To send them further, choose a person, give a mail, chat or SMS address and Save.</source>
        <translation>Alarme erscheinen auf diesem Laptop. Um sie weiter zu senden, wählen Sie eine Person, geben eine Mail-, Chat- oder SMS-Adresse an und speichern.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Nobody is reached yet</source>
        <translation>Noch wird niemand erreicht</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wohin</translation>
    </message>
</context>
<context>
    <name>consent</name>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>text {0}</source>
        <translation>Text {0}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>– {0}: not asked</source>
        <translation>– {0}: nicht gefragt</translation>
    </message>
    <message>
        <source>✗ {0}, withdrawn</source>
        <translation>✗ {0}, widerrufen</translation>
    </message>
</context>
<context>
    <name>consents</name>
    <message>
        <source>Agrees to</source>
        <translation>Stimmt zu</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Spr.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>May we</source>
        <translation>Dürfen wir</translation>
    </message>
    <message>
        <source>May we…</source>
        <translation>Dürfen wir …</translation>
    </message>
    <message>
        <source>Nothing is asked yet</source>
        <translation>Noch wird nichts gefragt</translation>
    </message>
    <message>
        <source>On the button</source>
        <translation>Auf der Taste</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>What the visitor agrees to</source>
        <translation>Wozu der Besucher einwilligt</translation>
    </message>
    <message>
        <source>Without a consent nobody may be written to or called.</source>
        <translation>Ohne Einwilligung darf niemand angeschrieben oder angerufen werden.</translation>
    </message>
</context>
<context>
    <name>detail</name>
    <message>
        <source>at {0}</source>
        <translation>unter {0}</translation>
    </message>
    <message>
        <source>bona fide: {0}</source>
        <translation>seriös: {0}</translation>
    </message>
    <message>
        <source>by mail</source>
        <translation>per Mail</translation>
    </message>
    <message>
        <source>by {0}</source>
        <comment>a person</comment>
        <translation>von {0}</translation>
    </message>
    <message>
        <source>by {0}</source>
        <comment>a time</comment>
        <translation>bis {0}</translation>
    </message>
    <message>
        <source>destination {0}</source>
        <translation>Zielland {0}</translation>
    </message>
    <message>
        <source>end use {0}</source>
        <translation>Verwendung {0}</translation>
    </message>
    <message>
        <source>for {0}</source>
        <translation>für {0}</translation>
    </message>
    <message>
        <source>handles hazardous goods: {0}</source>
        <translation>hat Gefahrgut im Griff: {0}</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>auf Papier</translation>
    </message>
    <message>
        <source>ship to {0}</source>
        <translation>Lieferung an {0}</translation>
    </message>
    <message>
        <source>speaks {0}</source>
        <translation>spricht {0}</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation>mit {0}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{0} a year</source>
        <translation>{0} im Jahr</translation>
    </message>
    <message>
        <source>{0} time</source>
        <translation>Zeit: {0}</translation>
    </message>
</context>
<context>
    <name>duplicates</name>
    <message>
        <source>And again</source>
        <translation>Und noch einmal</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Besucher</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Digits may be missing.</source>
        <translation>Vielleicht fehlen Ziffern.</translation>
    </message>
    <message>
        <source>Mail may not arrive at this address.</source>
        <translation>An diese Adresse kommt Mail vielleicht nicht an.</translation>
    </message>
    <message>
        <source>No country has a number like this.</source>
        <translation>Kein Land hat eine Nummer wie diese.</translation>
    </message>
    <message>
        <source>The area code may be missing.</source>
        <translation>Vielleicht fehlt die Vorwahl.</translation>
    </message>
    <message>
        <source>The part behind the @ has no dot.</source>
        <translation>Der Teil hinter dem @ hat keinen Punkt.</translation>
    </message>
    <message>
        <source>There is no @ in this address.</source>
        <translation>In dieser Adresse fehlt das @.</translation>
    </message>
    <message>
        <source>There is no number in it.</source>
        <translation>Darin steht keine Nummer.</translation>
    </message>
    <message>
        <source>There may be digits too many.</source>
        <translation>Vielleicht sind es zu viele Ziffern.</translation>
    </message>
    <message>
        <source>These are several addresses; mail goes to one.</source>
        <translation>Das sind mehrere Adressen; Mail geht an eine.</translation>
    </message>
    <message>
        <source>These are several numbers.</source>
        <translation>Das sind mehrere Nummern.</translation>
    </message>
    <message>
        <source>This is longer than any address.</source>
        <translation>Das ist länger als jede Adresse.</translation>
    </message>
    <message>
        <source>Which country? Choose it, or begin with +.</source>
        <translation>Welches Land? Wählen Sie es, oder beginnen Sie mit +.</translation>
    </message>
</context>
<context>
    <name>handover</name>
    <message>
        <source>A card for each lead, with what is known of them in its note.</source>
        <translation>Eine Karte je Lead, mit allem Bekannten in der Notiz.</translation>
    </message>
    <message>
        <source>A sheet for each list: leads, samples, promises; numbers and dates are typed.</source>
        <translation>Ein Blatt je Liste: Leads, Muster, Zusagen; Zahlen und Daten sind solche.</translation>
    </message>
    <message>
        <source>All that is known of each lead, an object a line, with codes as they are.</source>
        <translation>Alles Bekannte je Lead, ein Objekt je Zeile, mit Codes, wie sie sind.</translation>
    </message>
    <message>
        <source>Always the same</source>
        <translation>Immer dasselbe</translation>
    </message>
    <message>
        <source>An entry for each promise with a day and each call that was asked for.</source>
        <translation>Ein Eintrag je Zusage mit Tag und je gewünschtem Anruf.</translation>
    </message>
    <message>
        <source>Answer: {0}</source>
        <translation>Antwort: {0}</translation>
    </message>
    <message>
        <source>Contacts for an address book (vCard)</source>
        <translation>Kontakte fürs Adressbuch (vCard)</translation>
    </message>
    <message>
        <source>Every column there is, a lead a line; opens safely in any spreadsheet.</source>
        <translation>Jede Spalte, ein Lead je Zeile; öffnet sicher in jeder Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>Everyone: your own archive</source>
        <translation>Alle: Ihr eigenes Archiv</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>Filled from</source>
        <translation>Gefüllt aus</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Zum Beispiel</translation>
    </message>
    <message>
        <source>Heading in the file</source>
        <translation>Überschrift in der Datei</translation>
    </message>
    <message>
        <source>Marketing: all others who agreed to news</source>
        <translation>Marketing: alle anderen, die Neuigkeiten zustimmten</translation>
    </message>
    <message>
        <source>Promises and calls for a calendar (iCalendar)</source>
        <translation>Zusagen und Anrufe für den Kalender (iCalendar)</translation>
    </message>
    <message>
        <source>Records for programs (JSON lines)</source>
        <translation>Datensätze für Programme (JSON Lines)</translation>
    </message>
    <message>
        <source>Sales: only what is routed to them</source>
        <translation>Vertrieb: nur was an ihn geht</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Table for any program (CSV)</source>
        <translation>Tabelle für jedes Programm (CSV)</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ergänzt</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>nötig</translation>
    </message>
    <message>
        <source>written</source>
        <translation>geschrieben</translation>
    </message>
    <message>
        <source>{0} asked not to be contacted</source>
        <translation>{0} wollen nicht kontaktiert werden</translation>
    </message>
    <message>
        <source>{0} did not agree to news or were not asked</source>
        <translation>{0} stimmten Neuigkeiten nicht zu oder wurden nicht gefragt</translation>
    </message>
    <message>
        <source>{0} erased for good</source>
        <translation>{0} endgültig gelöscht</translation>
    </message>
    <message>
        <source>{0} for sales, so not for marketing</source>
        <translation>{0} für den Vertrieb, daher nicht für das Marketing</translation>
    </message>
    <message>
        <source>{0} given back to marketing</source>
        <translation>{0} an das Marketing zurückgegeben</translation>
    </message>
    <message>
        <source>{0} not for sales by the agreed criteria</source>
        <translation>{0} nach den vereinbarten Kriterien nicht für den Vertrieb</translation>
    </message>
    <message>
        <source>{0} promises without a day</source>
        <translation>{0} Zusagen ohne Tag</translation>
    </message>
    <message>
        <source>{0} with {1} cut to length</source>
        <translation>{0} mit gekürztem Feld {1}</translation>
    </message>
    <message>
        <source>{0} without any of {1}</source>
        <translation>{0} ohne eines von {1}</translation>
    </message>
    <message>
        <source>{0} without the number: no yes to calls</source>
        <translation>{0} ohne die Nummer: kein Ja zu Anrufen</translation>
    </message>
    <message>
        <source>{0} without {1}, which the other system needs</source>
        <translation>{0} ohne {1}, was das andere System braucht</translation>
    </message>
    <message>
        <source>{0} without {1}: not in the other system&apos;s list</source>
        <translation>{0} ohne {1}: nicht in der Liste des anderen Systems</translation>
    </message>
    <message>
        <source>{0} without {1}: too long, or in letters that it refuses</source>
        <translation>{0} ohne {1}: zu lang oder in Buchstaben, die es ablehnt</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Alert handed on to</source>
        <translation>Alarm weitergegeben</translation>
    </message>
    <message>
        <source>Alert raised, asked</source>
        <translation>Alarm ausgelöst, gefragt</translation>
    </message>
    <message>
        <source>Alert sent to</source>
        <translation>Alarm gesendet an</translation>
    </message>
    <message>
        <source>Alert taken by</source>
        <translation>Alarm übernommen von</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>Kontaktiert</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Korrigiert</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Geschehen</translation>
    </message>
    <message>
        <source>Merged with another visit</source>
        <translation>Mit anderem Besuch zusammengeführt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Passed back to marketing</source>
        <translation>An das Marketing zurückgegeben</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Said to be another person than in another visit</source>
        <translation>Als andere Person benannt als bei einem anderen Besuch</translation>
    </message>
    <message>
        <source>Sample asked for</source>
        <translation>Muster gewünscht</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>The visit of {when}, {who}, {laptop}</source>
        <translation>Der Besuch am {when}, {who}, {laptop}</translation>
    </message>
    <message>
        <source>badge kept as it was read</source>
        <translation>Ausweis behalten, wie er gelesen wurde</translation>
    </message>
    <message>
        <source>boothapp</source>
        <translation>boothapp</translation>
    </message>
</context>
<context>
    <name>imports</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Badge code</source>
        <translation>Ausweiscode</translation>
    </message>
    <message>
        <source>Bring what you know</source>
        <translation>Bringen Sie mit, was Sie wissen</translation>
    </message>
    <message>
        <source>CRM number</source>
        <translation>CRM-Nummer</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Choose a list of companies, contacts, old leads or the organiser&apos;s registrations, or drop it here: CSV or Excel, from any CRM. Importing again updates.</source>
        <translation>Wählen Sie eine Liste von Firmen, Kontakten, alten Leads oder Anmeldungen des Veranstalters, oder ziehen Sie sie hierher: CSV oder Excel, aus jedem CRM. Ein erneuter Import aktualisiert.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Firmen</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Company&apos;s CRM number</source>
        <translation>CRM-Nummer der Firma</translation>
    </message>
    <message>
        <source>Company&apos;s website</source>
        <translation>Website der Firma</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Contacts known</source>
        <translation>Bekannte Kontakte</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Kunde seit</translation>
    </message>
    <message>
        <source>Date of it</source>
        <translation>Datum dazu</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Departments known</source>
        <translation>Bekannte Abteilungen</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Mitarbeiterzahl</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Interest of old</source>
        <translation>Früheres Interesse</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Last seen at</source>
        <translation>Zuletzt gesehen bei</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Old leads</source>
        <translation>Alte Leads</translation>
    </message>
    <message>
        <source>Outcome of old</source>
        <translation>Früheres Ergebnis</translation>
    </message>
    <message>
        <source>Parent company</source>
        <translation>Muttergesellschaft</translation>
    </message>
    <message>
        <source>Person&apos;s CRM number</source>
        <translation>CRM-Nummer der Person</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Reason for it</source>
        <translation>Grund dafür</translation>
    </message>
    <message>
        <source>Registrations of this show</source>
        <translation>Anmeldungen dieser Messe</translation>
    </message>
    <message>
        <source>Relation, as in customer</source>
        <translation>Beziehung, etwa Kunde</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Abgelöst durch</translation>
    </message>
    <message>
        <source>Revenue a year</source>
        <translation>Umsatz im Jahr</translation>
    </message>
    <message>
        <source>Rows that were not taken</source>
        <translation>Nicht übernommene Zeilen</translation>
    </message>
    <message>
        <source>Still in the job</source>
        <translation>Noch im Amt</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Website or e-mail domain</source>
        <translation>Website oder E-Mail-Domain</translation>
    </message>
    <message>
        <source>Who in sales</source>
        <translation>Wer im Vertrieb</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Ganzer Name</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>about {0} rows</source>
        <translation>etwa {0} Zeilen</translation>
    </message>
    <message>
        <source>cells parted by {0}</source>
        <translation>Zellen getrennt durch {0}</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>zum Teil</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>sheet {0}</source>
        <translation>Blatt {0}</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>{0} as before</source>
        <translation>{0} wie zuvor</translation>
    </message>
    <message>
        <source>{0} changed</source>
        <translation>{0} geändert</translation>
    </message>
    <message>
        <source>{0} new</source>
        <translation>{0} neu</translation>
    </message>
    <message>
        <source>{0} new companies</source>
        <translation>{0} neue Firmen</translation>
    </message>
    <message>
        <source>{0} not taken</source>
        <translation>{0} nicht übernommen</translation>
    </message>
    <message>
        <source>{0} rows</source>
        <translation>{0} Zeilen</translation>
    </message>
    <message>
        <source>{0} taken in part</source>
        <translation>{0} zum Teil übernommen</translation>
    </message>
    <message>
        <source>{0} visitors completed</source>
        <translation>{0} Besucher ergänzt</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>PgDown</source>
        <translation>Bild ↓</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Bild ↑</translation>
    </message>
</context>
<context>
    <name>leads</name>
    <message>
        <source>Alert</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Wunsch</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Passung</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Interesse</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Besucher</translation>
    </message>
</context>
<context>
    <name>outcome</name>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>Keine Entscheidung</translation>
    </message>
    <message>
        <source>Not a fit</source>
        <translation>Passt nicht</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Wrong person</source>
        <translation>Falsche Person</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>nicht mehr da</translation>
    </message>
    <message>
        <source>replaced by {0}</source>
        <translation>Nachfolger: {0}</translation>
    </message>
    <message>
        <source>still in position</source>
        <translation>noch in der Funktion</translation>
    </message>
    <message>
        <source>try again {0}</source>
        <translation>neuer Versuch {0}</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>1 is asked first; 98 is the last.</source>
        <translation>1 wird zuerst gefragt; 98 zuletzt.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Asked as number</source>
        <translation>Gefragt als Nummer</translation>
    </message>
    <message>
        <source>Booth</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Countries, as in DE, AT</source>
        <translation>Länder, etwa DE, AT</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No country has the code {0}. Write two letters, as in DE, AT</source>
        <translation>Kein Land hat den Code {0}. Schreiben Sie zwei Buchstaben, etwa DE, AT</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Products, as in CAT-110</source>
        <translation>Produkte, etwa CAT-110</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Vertrieb</translation>
    </message>
    <message>
        <source>There is no product {0} on the list of products.</source>
        <translation>Auf der Produktliste steht kein Produkt {0}.</translation>
    </message>
    <message>
        <source>Who is it? The name is missing.</source>
        <translation>Wer ist es? Der Name fehlt.</translation>
    </message>
    <message>
        <source>Write down who captures at the booth and who in sales is called for which countries; then Save.</source>
        <translation>Tragen Sie ein, wer am Stand erfasst und wer im Vertrieb für welche Länder gerufen wird; dann speichern.</translation>
    </message>
    <message>
        <source>Write it like name@example.com</source>
        <translation>Schreiben Sie es wie name@example.com</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>überall</translation>
    </message>
    <message>
        <source>last</source>
        <translation>zuletzt</translation>
    </message>
</context>
<context>
    <name>products</name>
    <message>
        <source>100 g, 250 g, 1 kg</source>
        <translation>100 g, 250 g, 1 kg</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>Sorten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>Noch keine Produkte</translation>
    </message>
    <message>
        <source>Products for samples</source>
        <translation>Produkte für Muster</translation>
    </message>
    <message>
        <source>Quantities</source>
        <translation>Mengen</translation>
    </message>
    <message>
        <source>Write down what visitors may ask a sample of; then Save.</source>
        <translation>Tragen Sie ein, wovon Besucher Muster bekommen können; dann speichern.</translation>
    </message>
    <message>
        <source>standard, fast cure</source>
        <translation>Standard, schnellhärtend</translation>
    </message>
</context>
<context>
    <name>profiling</name>
    <message>
        <source>A code such as 325510 or 20.30</source>
        <translation>Ein Code wie 325510 oder 20.30</translation>
    </message>
    <message>
        <source>A whole number, such as 320</source>
        <translation>Eine ganze Zahl, etwa 320</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Contacts we know there</source>
        <translation>Kontakte, die wir dort kennen</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Country of the company</source>
        <translation>Land der Firma</translation>
    </message>
    <message>
        <source>Departments we have met</source>
        <translation>Abteilungen, die wir kennen</translation>
    </message>
    <message>
        <source>How many visitors of the company it serves</source>
        <translation>Wie vielen Besuchern der Firma es dient</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Nachsehen</translation>
    </message>
    <message>
        <source>Mail with an offer</source>
        <translation>Mail mit Angebot</translation>
    </message>
    <message>
        <source>NACE code</source>
        <translation>NACE-Code</translation>
    </message>
    <message>
        <source>NAICS code</source>
        <translation>NAICS-Code</translation>
    </message>
    <message>
        <source>No country is called that</source>
        <translation>So heißt kein Land</translation>
    </message>
    <message>
        <source>Parent company</source>
        <translation>Muttergesellschaft</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Relation to us</source>
        <translation>Beziehung zu uns</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>SIC code</source>
        <translation>SIC-Code</translation>
    </message>
    <message>
        <source>To find out</source>
        <translation>Herauszufinden</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Besucher</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Besucher</translation>
    </message>
    <message>
        <source>What a second of research settles, beside the first in the list</source>
        <translation>Was eine Sekunde Nachsehen klärt, neben dem Ersten der Liste</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Yearly sales</source>
        <translation>Jahresumsatz</translation>
    </message>
    <message>
        <source>a look-up may change it</source>
        <translation>Nachsehen kann es ändern</translation>
    </message>
    <message>
        <source>disqualified</source>
        <translation>ausgeschlossen</translation>
    </message>
    <message>
        <source>fit stays too low for sales</source>
        <translation>Passung bleibt zu gering für den Vertrieb</translation>
    </message>
    <message>
        <source>for sales, may be called</source>
        <translation>für den Vertrieb, Anruf erlaubt</translation>
    </message>
    <message>
        <source>for sales, may not be called</source>
        <translation>für den Vertrieb, Anruf nicht erlaubt</translation>
    </message>
    <message>
        <source>for sales, no phone number</source>
        <translation>für den Vertrieb, keine Telefonnummer</translation>
    </message>
    <message>
        <source>has an outcome already</source>
        <translation>hat schon ein Ergebnis</translation>
    </message>
    <message>
        <source>no e-mail address</source>
        <translation>keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>no look-up would change it</source>
        <translation>Nachsehen würde nichts ändern</translation>
    </message>
    <message>
        <source>nobody has signed the criteria yet</source>
        <translation>noch hat niemand die Kriterien unterschrieben</translation>
    </message>
    <message>
        <source>not asked if we may write</source>
        <translation>nicht gefragt, ob wir schreiben dürfen</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>sales has taken it up</source>
        <translation>der Vertrieb hat es aufgenommen</translation>
    </message>
    <message>
        <source>wants no contact</source>
        <translation>will keinen Kontakt</translation>
    </message>
</context>
<context>
    <name>quality</name>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>In the records</source>
        <translation>In den Daten</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Moved the verdict</source>
        <translation>Änderte das Urteil</translation>
    </message>
    <message>
        <source>Needed for it</source>
        <translation>Dafür nötig</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Passed back</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Gesagt</translation>
    </message>
    <message>
        <source>Sales had</source>
        <translation>Vertrieb bekam</translation>
    </message>
    <message>
        <source>Settled it</source>
        <translation>Entschied es</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Messe</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Verkauft</translation>
    </message>
    <message>
        <source>Taken up</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>With an outcome</source>
        <translation>Mit Ergebnis</translation>
    </message>
    <message>
        <source>Won of these</source>
        <translation>Davon gewonnen</translation>
    </message>
    <message>
        <source>Won, of those with an outcome</source>
        <translation>Gewonnen, von denen mit Ergebnis</translation>
    </message>
    <message>
        <source>never changed a verdict</source>
        <translation>änderte nie ein Urteil</translation>
    </message>
    <message>
        <source>nobody answers it</source>
        <translation>niemand beantwortet es</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>and {0} more with {1} together</source>
        <translation>und {0} weitere mit zusammen {1}</translation>
    </message>
</context>
<context>
    <name>rulebook</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Alert sales at once: {0}</source>
        <translation>Alarmieren den Vertrieb sofort: {0}</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>For marketing</source>
        <translation>Für das Marketing</translation>
    </message>
    <message>
        <source>For sales</source>
        <translation>Für den Vertrieb</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>Nothing is agreed yet</source>
        <translation>Noch ist nichts vereinbart</translation>
    </message>
    <message>
        <source>Nothing is put forward yet</source>
        <translation>Noch ist nichts vorgelegt</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>Übergangen</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Preview: not agreed yet. Leads show their points, but until sales and marketing have signed only what alerts at once goes to sales.</source>
        <translation>Vorschau: noch nicht vereinbart. Leads zeigen ihre Punkte, doch bis Vertrieb und Marketing unterschrieben haben, geht nur an den Vertrieb, was sofort alarmiert.</translation>
    </message>
    <message>
        <source>Signed for sales: {0}
Signed for marketing: {1}</source>
        <translation>Für den Vertrieb unterschrieben: {0}
Für das Marketing unterschrieben: {1}</translation>
    </message>
    <message>
        <source>Start with the shipped criteria or put a file forward; then somebody of sales and somebody of marketing sign it. Until then leads are kept but not judged.</source>
        <translation>Beginnen Sie mit den mitgelieferten Kriterien oder legen Sie eine Datei vor; dann unterschreiben jemand vom Vertrieb und jemand vom Marketing. Bis dahin werden Leads behalten, aber nicht beurteilt.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>The show is open: a change is a new version that both sign, and leads keep the verdict of the version they were captured under.</source>
        <translation>Die Messe läuft: eine Änderung ist eine neue Fassung, die beide unterschreiben, und Leads behalten das Urteil der Fassung, unter der sie erfasst wurden.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Besucher</translation>
    </message>
    <message>
        <source>Waits for signatures</source>
        <translation>Wartet auf Unterschriften</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>War</translation>
    </message>
    <message>
        <source>Was in force</source>
        <translation>War in Kraft</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was falsch ist</translation>
    </message>
    <message>
        <source>What it says differently</source>
        <translation>Was er anders sagt</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Without a rulebook leads are kept but not judged.</source>
        <translation>Ohne Kriterienkatalog werden Leads behalten, aber nicht beurteilt.</translation>
    </message>
    <message>
        <source>Would be</source>
        <translation>Wäre</translation>
    </message>
    <message>
        <source>fit {fit}, intent {intent}</source>
        <translation>Passung {fit}, Interesse {intent}</translation>
    </message>
    <message>
        <source>version {0} · {1}</source>
        <translation>Fassung {0} · {1}</translation>
    </message>
    <message>
        <source>{0} criteria, {1} actions</source>
        <translation>{0} Kriterien, {1} Aktionen</translation>
    </message>
</context>
<context>
    <name>rulebook editor</name>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>Alerts sales</source>
        <translation>Alarmiert Vertrieb</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Rest</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Company is a</source>
        <translation>Firma ist</translation>
    </message>
    <message>
        <source>Country is</source>
        <translation>Land ist</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Passung</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Interesse</translation>
    </message>
    <message>
        <source>Key (Alt +)</source>
        <translation>Taste (Alt +)</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Never to sales</source>
        <translation>Nie zum Vertrieb</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Only after</source>
        <translation>Nur nach</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Recorded as</source>
        <translation>Erfasst als</translation>
    </message>
    <message>
        <source>Share (95 %)</source>
        <translation>Anteil (95 %)</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>Then asks for</source>
        <translation>Fragt dann nach</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Told as</source>
        <translation>Gesagt als</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>all languages</source>
        <translation>alle Sprachen</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>gefragt</translation>
    </message>
    <message>
        <source>call back</source>
        <translation>Rückruf</translation>
    </message>
    <message>
        <source>country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>Vorführung</translation>
    </message>
    <message>
        <source>industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>literature</source>
        <translation>Unterlagen</translation>
    </message>
    <message>
        <source>matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>nichts weiter</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>salesperson</source>
        <translation>Vertriebsmitarbeiter</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>told as</source>
        <translation>gesagt als</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>✓ yes</source>
        <translation>✓ ja</translation>
    </message>
</context>
<context>
    <name>rulebook_diff</name>
    <message>
        <source>Alerts are asked of others than before</source>
        <translation>Für Alarme werden andere gefragt als zuvor</translation>
    </message>
    <message>
        <source>An answer to {name} holds {before} → {after} months</source>
        <translation>Eine Antwort auf {name} gilt {before} → {after} Monate</translation>
    </message>
    <message>
        <source>Asking {name} takes {before} → {after} seconds</source>
        <translation>Nach {name} zu fragen dauert {before} → {after} Sekunden</translation>
    </message>
    <message>
        <source>Bars from sales now: {name}</source>
        <translation>Schließt jetzt vom Vertrieb aus: {name}</translation>
    </message>
    <message>
        <source>Bars others than before: {name}</source>
        <translation>Schließt andere aus als zuvor: {name}</translation>
    </message>
    <message>
        <source>New at the booth: {name} ({after} points)</source>
        <translation>Neu am Stand: {name} ({after} Punkte)</translation>
    </message>
    <message>
        <source>New grid: {name}</source>
        <translation>Neue Matrix: {name}</translation>
    </message>
    <message>
        <source>New: {name} ({after})</source>
        <translation>Neu: {name} ({after})</translation>
    </message>
    <message>
        <source>No longer at the booth: {name}</source>
        <translation>Nicht mehr am Stand: {name}</translation>
    </message>
    <message>
        <source>No longer bars from sales: {name}</source>
        <translation>Schließt nicht mehr vom Vertrieb aus: {name}</translation>
    </message>
    <message>
        <source>No longer looked at: {name}</source>
        <translation>Zählt nicht mehr: {name}</translation>
    </message>
    <message>
        <source>No longer there: the grid {name}</source>
        <translation>Nicht mehr da: die Matrix {name}</translation>
    </message>
    <message>
        <source>Only wordings differ</source>
        <translation>Nur Formulierungen sind anders</translation>
    </message>
    <message>
        <source>Sales needs fit {before} → {after}</source>
        <translation>Der Vertrieb braucht Passung {before} → {after}</translation>
    </message>
    <message>
        <source>Sales needs intent {before} → {after}</source>
        <translation>Der Vertrieb braucht Interesse {before} → {after}</translation>
    </message>
    <message>
        <source>The criteria stand in another order</source>
        <translation>Die Kriterien stehen in anderer Reihenfolge</translation>
    </message>
    <message>
        <source>The scale of {name} ends at {before} → {after}</source>
        <translation>Die Skala von {name} endet bei {before} → {after}</translation>
    </message>
    <message>
        <source>They say the same</source>
        <translation>Sie sagen dasselbe</translation>
    </message>
    <message>
        <source>Title: {before} → {after}</source>
        <translation>Titel: {before} → {after}</translation>
    </message>
    <message>
        <source>{name} alerts sales at once now</source>
        <translation>{name} alarmiert den Vertrieb jetzt sofort</translation>
    </message>
    <message>
        <source>{name} counts for {after} instead of {before}</source>
        <translation>{name} zählt für {after} statt {before}</translation>
    </message>
    <message>
        <source>{name} gives at most {before} → {after} points</source>
        <translation>{name} gibt höchstens {before} → {after} Punkte</translation>
    </message>
    <message>
        <source>{name} is asked differently: “{before}” → “{after}”</source>
        <translation>Nach {name} wird anders gefragt: „{before}“ → „{after}“</translation>
    </message>
    <message>
        <source>{name} is read from other records: {before} → {after}</source>
        <translation>{name} wird aus anderen Daten gelesen: {before} → {after}</translation>
    </message>
    <message>
        <source>{name} no longer alerts sales</source>
        <translation>{name} alarmiert den Vertrieb nicht mehr</translation>
    </message>
    <message>
        <source>{name} “{answer}” is given {before} → {after} times as its neighbours</source>
        <translation>{name} „{answer}“ wird {before} → {after} mal so oft gegeben wie die Nachbarn</translation>
    </message>
    <message>
        <source>{name} “{answer}” stands for something else in the records</source>
        <translation>{name} „{answer}“ steht in den Daten für etwas anderes</translation>
    </message>
    <message>
        <source>{name} “{answer}”: {before} → {after} points</source>
        <translation>{name} „{answer}“: {before} → {after} Punkte</translation>
    </message>
    <message>
        <source>{name}, new answer “{answer}”: {after} points</source>
        <translation>{name}, neue Antwort „{answer}“: {after} Punkte</translation>
    </message>
    <message>
        <source>{name}, no longer an answer: “{answer}”</source>
        <translation>{name}, keine Antwort mehr: „{answer}“</translation>
    </message>
    <message>
        <source>{name}, {answer}: {before} → {after} points</source>
        <translation>{name}, {answer}: {before} → {after} Punkte</translation>
    </message>
    <message>
        <source>{name}: another key, form or wording</source>
        <translation>{name}: andere Taste, Form oder Formulierung</translation>
    </message>
    <message>
        <source>{name}: the answers stand in another order</source>
        <translation>{name}: die Antworten stehen in anderer Reihenfolge</translation>
    </message>
    <message>
        <source>{name}: {before} → {after} points</source>
        <translation>{name}: {before} → {after} Punkte</translation>
    </message>
    <message>
        <source>{name}: “{before}” reads “{after}” now</source>
        <translation>{name}: „{before}“ heißt jetzt „{after}“</translation>
    </message>
    <message>
        <source>“{before}” is called “{after}” now</source>
        <translation>„{before}“ heißt jetzt „{after}“</translation>
    </message>
</context>
<context>
    <name>scanner</name>
    <message>
        <source>Before a code</source>
        <translation>Vor einem Code</translation>
    </message>
    <message>
        <source>Behind a code</source>
        <translation>Nach einem Code</translation>
    </message>
    <message>
        <source>Belgian</source>
        <translation>Belgisch</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Die Feststelltaste ist an</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>English (UK)</source>
        <translation>Englisch (UK)</translation>
    </message>
    <message>
        <source>English (US)</source>
        <translation>Englisch (USA)</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Everything comes through</source>
        <translation>Alles kommt an</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Letters with accents are missing in names. Many scanners send them once the code for Windows characters (Alt mode) of their handbook was scanned.</source>
        <translation>In Namen fehlen Buchstaben mit Akzenten. Viele Scanner senden sie, sobald der Code für Windows-Zeichen (Alt-Modus) aus ihrem Handbuch gescannt wurde.</translation>
    </message>
    <message>
        <source>Lost characters</source>
        <translation>Verlorene Zeichen</translation>
    </message>
    <message>
        <source>Nearly all comes through</source>
        <translation>Fast alles kommt an</translation>
    </message>
    <message>
        <source>Not sure to come: {0}. Set the scanner to this computer’s keyboard with the codes of its handbook.</source>
        <translation>Kommt nicht sicher an: {0}. Stellen Sie den Scanner mit den Codes seines Handbuchs auf die Tastatur dieses Computers.</translation>
    </message>
    <message>
        <source>Open Setup, Badges and scanners, Calibrate the scanner; then scan this code once. It holds every kind of character and tells which of them your scanner changes or loses.</source>
        <translation>Öffnen Sie Setup, Ausweise, Scanner einmessen; scannen Sie diesen Code dann einmal. Er enthält jede Art von Zeichen und zeigt, welche davon Ihr Scanner ändert oder verliert.</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Scanner and computer differ; every scan is put right.</source>
        <translation>Scanner und Computer sind verschieden eingestellt; jeder Scan wird berichtigt.</translation>
    </message>
    <message>
        <source>Some characters do not come through</source>
        <translation>Einige Zeichen kommen nicht an</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Swapped keys</source>
        <translation>Vertauschte Tasten</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Swiss French</source>
        <translation>Schweiz, Französisch</translation>
    </message>
    <message>
        <source>Swiss German</source>
        <translation>Schweiz, Deutsch</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Turn it off and scan again: all letters come the wrong way round.</source>
        <translation>Schalten Sie sie aus und scannen Sie erneut: alle Buchstaben kommen groß statt klein und umgekehrt.</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>und {0} weitere</translation>
    </message>
    <message>
        <source>boothapp: test code for scanners</source>
        <translation>boothapp: Testcode für Scanner</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>scanner {sent}, computer {shown}: repaired</source>
        <translation>Scanner {sent}, Computer {shown}: berichtigt</translation>
    </message>
    <message>
        <source>the same on both</source>
        <translation>auf beiden gleich</translation>
    </message>
    <message>
        <source>{median} ms a character, {longest} at most</source>
        <translation>{median} ms je Zeichen, höchstens {longest}</translation>
    </message>
</context>
<context>
    <name>sheet</name>
    <message>
        <source>It opens the laptop&apos;s data without PIN or keyring. Keep it where the laptop is not. It is valid until the key is changed.</source>
        <translation>Er öffnet die Daten des Laptops ohne PIN oder Schlüsselbund. Bewahren Sie ihn nicht beim Laptop auf. Er gilt, bis der Schlüssel geändert wird.</translation>
    </message>
    <message>
        <source>boothapp: recovery code of one laptop</source>
        <translation>boothapp: Wiederherstellungscode eines Laptops</translation>
    </message>
</context>
<context>
    <name>show</name>
    <message>
        <source>A number of minutes from 1 to 240</source>
        <translation>Eine Zahl von Minuten von 1 bis 240</translation>
    </message>
    <message>
        <source>Choose one of the list, such as Europe/Berlin</source>
        <translation>Wählen Sie aus der Liste, etwa Europe/Berlin</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>Halle</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Literature to hand over</source>
        <translation>Unterlagen zum Überreichen</translation>
    </message>
    <message>
        <source>Minutes until an alert goes to the next person</source>
        <translation>Minuten, bis ein Alarm zur nächsten Person geht</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>The show ends before it starts.</source>
        <translation>Die Messe endet, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>There is a text for this in that language already.</source>
        <translation>Dafür gibt es in dieser Sprache schon einen Text.</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>Das fehlt.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>What is the show called?</source>
        <translation>Wie heißt die Messe?</translation>
    </message>
    <message>
        <source>Write it like 2026-11-17</source>
        <translation>Schreiben Sie es wie 2026-11-17</translation>
    </message>
    <message>
        <source>titles with commas between them</source>
        <translation>Titel, mit Kommas getrennt</translation>
    </message>
</context>
<context>
    <name>sync</name>
    <message>
        <source>Account</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Alert taken</source>
        <translation>Alarm übernommen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>Leads scored again</source>
        <translation>Leads neu bewertet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Passed back</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Rulebook</source>
        <translation>Kriterienkatalog</translation>
    </message>
    <message>
        <source>Rulebook put forward</source>
        <translation>Kriterienkatalog vorgelegt</translation>
    </message>
    <message>
        <source>Rulebook signed</source>
        <translation>Kriterienkatalog unterschrieben</translation>
    </message>
    <message>
        <source>Sample request</source>
        <translation>Musteranfrage</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Messe</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Besucher</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message>
        <source>Barred from sales.</source>
        <translation>Vom Vertrieb ausgeschlossen.</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Passung</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Interesse</translation>
    </message>
    <message>
        <source>Sales and marketing have not agreed these criteria yet.</source>
        <translation>Vertrieb und Marketing haben diese Kriterien noch nicht vereinbart.</translation>
    </message>
    <message>
        <source>{axis} cannot reach {needed}: {most} at most.</source>
        <translation>{axis} kann {needed} nicht erreichen: höchstens {most}.</translation>
    </message>
    <message>
        <source>{axis} lacks {lacks} points of {needed}; still open: {open}.</source>
        <translation>{axis}: es fehlen {lacks} von {needed} Punkten; noch offen: {open}.</translation>
    </message>
</context>
<context>
    <name>visits</name>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Captured {when} by {who} on {laptop}</source>
        <translation>Erfasst {when} von {who} auf {laptop}</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Geschehen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>On the page now</source>
        <translation>Jetzt auf der Seite</translation>
    </message>
    <message>
        <source>another company</source>
        <translation>andere Firma</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>anderer Name</translation>
    </message>
    <message>
        <source>same badge</source>
        <translation>gleicher Ausweis</translation>
    </message>
    <message>
        <source>same company</source>
        <translation>gleiche Firma</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>gleiche E-Mail</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>gleicher Name</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>gleiches Telefon</translation>
    </message>
    <message>
        <source>similar company</source>
        <translation>ähnliche Firma</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>ähnlicher Name</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemandem</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n T.</numerusform>
            <numerusform>%n T.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d ago</source>
        <translation>
            <numerusform>vor %n T.</numerusform>
            <numerusform>vor %n T.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n Std.</numerusform>
            <numerusform>%n Std.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>vor %n Std.</numerusform>
            <numerusform>vor %n Std.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n Min.</numerusform>
            <numerusform>%n Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>vor %n Min.</numerusform>
            <numerusform>vor %n Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <translation>
            <numerusform>vor %n s</numerusform>
            <numerusform>vor %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Badge number</source>
        <translation>Ausweisnummer</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Courtesy mail</source>
        <translation>Dankesmail</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Eskaliert</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>Nurture</source>
        <translation>Pflege</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Vertrieb</translation>
    </message>
    <message>
        <source>Sales now</source>
        <translation>Vertrieb sofort</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>at the kiosk</source>
        <translation>am Kiosk</translation>
    </message>
    <message>
        <source>by badge scan</source>
        <translation>per Ausweisscan</translation>
    </message>
    <message>
        <source>called</source>
        <translation>angerufen</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a pattern of a date</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a pattern of a date</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a pattern of a date</comment>
        <translation>ddd, d. MMM</translation>
    </message>
    <message>
        <source>does not know</source>
        <translation>weiß es nicht</translation>
    </message>
    <message>
        <source>in writing</source>
        <translation>schriftlich</translation>
    </message>
    <message>
        <source>laptop {0}</source>
        <translation>Laptop {0}</translation>
    </message>
    <message>
        <source>mailed</source>
        <translation>angeschrieben</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>unterschrieben</translation>
    </message>
    <message>
        <source>spoken</source>
        <translation>mündlich</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation>dieser Laptop</translation>
    </message>
    <message>
        <source>visited</source>
        <translation>besucht</translation>
    </message>
    <message>
        <source>would not say</source>
        <translation>will es nicht sagen</translation>
    </message>
</context>
</TS>
