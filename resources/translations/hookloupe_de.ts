<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>DeliveryText</name>
    <message>
        <source>Delivery</source>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letzter</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Abstände</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erster</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Delivery ID</source>
        <translation>Zustell-ID</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>Attempt %1, repeated after it was accepted</source>
        <translation>Versuch %1, wiederholt, nachdem er angenommen war</translation>
    </message>
    <message>
        <source>Attempt %1, replay</source>
        <translation>Versuch %1, Replay</translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation>Versuch %1</translation>
    </message>
</context>
<context>
    <name>MenuActions</name>
    <message>
        <source>there is nothing for it</source>
        <translation>dafür gibt es gerade nichts</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Repairing the store…</source>
        <translation>Speicher wird repariert…</translation>
    </message>
    <message>
        <source>It can be repaired: what can still be read is put into a new store, and the damaged file is kept beside it.</source>
        <translation>Er kann repariert werden: was noch lesbar ist, kommt in einen neuen Speicher, und die beschädigte Datei bleibt daneben.</translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation>&amp;Reparieren</translation>
    </message>
</context>
<context>
    <name>hookloupe::Actions</name>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Back up the store…</source>
        <translation>Speicher &amp;sichern…</translation>
    </message>
    <message>
        <source>&amp;Check the store…</source>
        <translation>Speicher &amp;prüfen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Replay</source>
        <translation>&amp;Erneut senden</translation>
    </message>
    <message>
        <source>&amp;Edit and replay…</source>
        <translation>&amp;Bearbeiten und erneut senden…</translation>
    </message>
    <message>
        <source>Re-&amp;sign and replay…</source>
        <translation>Neu &amp;signieren und senden…</translation>
    </message>
    <message>
        <source>Replay &amp;many…</source>
        <translation>&amp;Mehrere erneut senden…</translation>
    </message>
    <message>
        <source>Show its &amp;life-line</source>
        <translation>&amp;Lebenslinie zeigen</translation>
    </message>
    <message>
        <source>&amp;Copy as cURL</source>
        <translation>Als &amp;cURL kopieren</translation>
    </message>
    <message>
        <source>Copy ra&amp;w request</source>
        <translation>Rohe Anfrage &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;body</source>
        <translation>&amp;Body kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste and import…</source>
        <translation>&amp;Einfügen und importieren…</translation>
    </message>
    <message>
        <source>Show o&amp;nly this endpoint</source>
        <translation>&amp;Nur diesen Endpunkt zeigen</translation>
    </message>
    <message>
        <source>St&amp;ar</source>
        <translation>Stern &amp;vergeben</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>Ta&amp;gs…</translation>
    </message>
    <message>
        <source>N&amp;ote…</source>
        <translation>N&amp;otiz…</translation>
    </message>
    <message>
        <source>E&amp;xport requests…</source>
        <translation>Anfragen e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Export as &amp;file…</source>
        <translation>Als &amp;Datei exportieren…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Select &amp;all events</source>
        <translation>&amp;Alle Ereignisse auswählen</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <translation>Filter l&amp;eeren</translation>
    </message>
    <message>
        <source>&amp;Save filter…</source>
        <translation>Filter &amp;speichern…</translation>
    </message>
    <message>
        <source>F&amp;ollow new events</source>
        <translation>Neuen Ereignissen f&amp;olgen</translation>
    </message>
    <message>
        <source>Times without &amp;listening</source>
        <translation>&amp;Zeiten ohne Empfang</translation>
    </message>
    <message>
        <source>Grou&amp;p by delivery</source>
        <translation>Nach Zustellung gru&amp;ppieren</translation>
    </message>
    <message>
        <source>T&amp;imeline</source>
        <translation>Ze&amp;itachse</translation>
    </message>
    <message>
        <source>Timeline &amp;as a table…</source>
        <translation>Zeitachse &amp;als Tabelle…</translation>
    </message>
    <message>
        <source>Hide &amp;refused</source>
        <translation>Abge&amp;wiesene ausblenden</translation>
    </message>
    <message>
        <source>Details &amp;below</source>
        <translation>Details &amp;unten</translation>
    </message>
    <message>
        <source>Details at the ri&amp;ght</source>
        <translation>Details &amp;rechts</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>Hin&amp;zufügen…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Send a &amp;test event</source>
        <translation>&amp;Testereignis senden</translation>
    </message>
    <message>
        <source>&amp;Listeners…</source>
        <translation>&amp;Listener…</translation>
    </message>
    <message>
        <source>L&amp;imits…</source>
        <translation>&amp;Grenzwerte…</translation>
    </message>
    <message>
        <source>&amp;Retention…</source>
        <translation>&amp;Aufbewahrung…</translation>
    </message>
    <message>
        <source>Signature &amp;schemes…</source>
        <translation>&amp;Signaturverfahren…</translation>
    </message>
    <message>
        <source>&amp;Public URL…</source>
        <translation>&amp;Öffentliche URL…</translation>
    </message>
    <message>
        <source>&amp;Nothing arrived?…</source>
        <translation>&amp;Nichts angekommen?…</translation>
    </message>
    <message>
        <source>&amp;Check a consumer…</source>
        <translation>&amp;Consumer prüfen…</translation>
    </message>
    <message>
        <source>Gateway si&amp;mulator…</source>
        <translation>Gateway-Si&amp;mulator…</translation>
    </message>
    <message>
        <source>&amp;Play as a gateway…</source>
        <translation>Als Gateway s&amp;pielen…</translation>
    </message>
    <message>
        <source>N&amp;otices…</source>
        <translation>&amp;Benachrichtigungen…</translation>
    </message>
    <message>
        <source>&amp;About Hookloupe</source>
        <translation>Ü&amp;ber Hookloupe</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Ed&amp;it</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>&amp;Ereignis</translation>
    </message>
    <message>
        <source>E&amp;ndpoint</source>
        <translation>E&amp;ndpunkt</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>Spal&amp;ten</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Farbs&amp;chema</translation>
    </message>
    <message>
        <source>Too&amp;ls</source>
        <translation>Ext&amp;ras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>%1 (one event only)</source>
        <translation>%1 (nur ein Ereignis)</translation>
    </message>
    <message>
        <source>%1 (at most %2)</source>
        <translation>%1 (höchstens %2)</translation>
    </message>
    <message>
        <source>&amp;Replay %1 events…</source>
        <translation>%1 Ereignisse &amp;erneut senden…</translation>
    </message>
    <message>
        <source>&amp;Copy %1 events as cURL</source>
        <translation>%1 Ereignisse als &amp;cURL kopieren</translation>
    </message>
    <message>
        <source>E&amp;xport request…</source>
        <translation>Anfrage e&amp;xportieren…</translation>
    </message>
    <message>
        <source>E&amp;xport the requests of %1 events…</source>
        <translation>Anfragen von %1 Ereignissen e&amp;xportieren…</translation>
    </message>
    <message>
        <source>St&amp;ar %1 events</source>
        <translation>%1 Ereignissen Sterne &amp;vergeben</translation>
    </message>
    <message>
        <source>&amp;Tags of %1 events…</source>
        <translation>Ta&amp;gs von %1 Ereignissen…</translation>
    </message>
    <message>
        <source>N&amp;ote for %1 events…</source>
        <translation>N&amp;otiz für %1 Ereignisse…</translation>
    </message>
    <message>
        <source>&amp;Delete %1 events</source>
        <translation>%1 Ereignisse &amp;löschen</translation>
    </message>
    <message>
        <source>Compare &amp;with… (one or two events only)</source>
        <translation>Vergle&amp;ichen mit… (nur ein oder zwei Ereignisse)</translation>
    </message>
    <message>
        <source>Compare &amp;with each other</source>
        <translation>M&amp;iteinander vergleichen</translation>
    </message>
    <message>
        <source>Compare &amp;with the last of its type</source>
        <translation>Mit dem letzten se&amp;ines Typs vergleichen</translation>
    </message>
    <message>
        <source>Compare with its replay</source>
        <translation>Mit seinem Replay vergleichen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>at the top of the list</source>
        <translation>oben in der Liste</translation>
    </message>
    <message>
        <source>Follow new events</source>
        <translation>Neuen Ereignissen folgen</translation>
    </message>
    <message>
        <source>Deliveries are followed at the top of the list</source>
        <translation>Zustellungen wird oben in der Liste gefolgt</translation>
    </message>
    <message>
        <source>not between deliveries</source>
        <translation>nicht zwischen Zustellungen</translation>
    </message>
    <message>
        <source>not of deliveries</source>
        <translation>nicht bei Zustellungen</translation>
    </message>
    <message>
        <source>deliveries: the newest first</source>
        <translation>Zustellungen: die neuesten zuerst</translation>
    </message>
    <message>
        <source>Stop replayin&amp;g</source>
        <translation>Erneutes Senden s&amp;toppen</translation>
    </message>
    <message>
        <source>Sc&amp;hema of this type…</source>
        <translation>Schema &amp;dieses Typs…</translation>
    </message>
    <message>
        <source>Command pale&amp;tte…</source>
        <translation>Befehlspale&amp;tte…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Tastenkürzel…</translation>
    </message>
    <message>
        <source>Show complete requests only, not what was refused, broke off or never came</source>
        <translation>Nur vollständige Anfragen zeigen, nicht was abgewiesen wurde, abbrach oder nie kam</translation>
    </message>
    <message>
        <source>One row for each delivery, with its attempts below</source>
        <translation>Eine Zeile je Zustellung, darunter ihre Versuche</translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>es gibt nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>there is nothing to redo</source>
        <translation>es gibt nichts wiederherzustellen</translation>
    </message>
    <message>
        <source>nothing is being replayed</source>
        <translation>nichts wird erneut gesendet</translation>
    </message>
    <message>
        <source>the timeline is not shown</source>
        <translation>die Zeitachse ist nicht zu sehen</translation>
    </message>
    <message>
        <source>notices cannot be shown here</source>
        <translation>Benachrichtigungen können hier nicht gezeigt werden</translation>
    </message>
    <message>
        <source>Sort b&amp;y</source>
        <translation>Sortieren &amp;nach</translation>
    </message>
    <message>
        <source>select an event first</source>
        <translation>wählen Sie zuerst ein Ereignis</translation>
    </message>
    <message>
        <source>for one event only</source>
        <translation>nur für ein einzelnes Ereignis</translation>
    </message>
    <message>
        <source>for at most %1 events</source>
        <translation>für höchstens %1 Ereignisse</translation>
    </message>
    <message>
        <source>for one or two events only</source>
        <translation>nur für ein oder zwei Ereignisse</translation>
    </message>
    <message>
        <source>Compare with the attempt &amp;before</source>
        <translation>Mit dem vorigen Vers&amp;uch vergleichen</translation>
    </message>
    <message>
        <source>Compare with its repla&amp;y</source>
        <translation>Mit seinem Repla&amp;y vergleichen</translation>
    </message>
    <message>
        <source>Compare with its repla&amp;y (not replayed yet)</source>
        <translation>Mit seinem Repla&amp;y vergleichen (noch keins)</translation>
    </message>
    <message>
        <source>it was not replayed yet</source>
        <translation>es wurde noch nicht erneut gesendet</translation>
    </message>
    <message>
        <source>Keep the newest event in sight, newest first</source>
        <translation>Das neueste Ereignis im Blick behalten, neueste zuerst</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>Sprac&amp;he (Language)</translation>
    </message>
    <message>
        <source>Open &amp;in its own window</source>
        <translation>In eigenem &amp;Fenster öffnen</translation>
    </message>
    <message>
        <source>Bac&amp;k to the event before</source>
        <translation>Zurüc&amp;k zum Ereignis davor</translation>
    </message>
    <message>
        <source>For&amp;ward to the next event</source>
        <translation>Weiter zum nächsten Erei&amp;gnis</translation>
    </message>
    <message>
        <source>Lo&amp;g…</source>
        <translation>Pr&amp;otokoll…</translation>
    </message>
    <message>
        <source>Co&amp;mfortable rows</source>
        <translation>&amp;Luftige Zeilen</translation>
    </message>
    <message>
        <source>&amp;Open workspace file…</source>
        <translation>Arbeitsbereich &amp;öffnen…</translation>
    </message>
    <message>
        <source>Save as &amp;workspace file…</source>
        <translation>Arbei&amp;tsbereich speichern…</translation>
    </message>
    <message>
        <source>Secr&amp;ets…</source>
        <translation>Geh&amp;eimnisse…</translation>
    </message>
    <message>
        <source>Compare &amp;with a delivery list…</source>
        <translation>Mit einer &amp;Zustellliste vergleichen…</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <source>&amp;Why did a signature fail?</source>
        <translation>&amp;Warum ist eine Signatur gescheitert?</translation>
    </message>
    <message>
        <source>O&amp;ffer what is copied</source>
        <translation>Kopiertes zum &amp;Importieren anbieten</translation>
    </message>
    <message>
        <source>Tells when another program copies curl commands, a HAR or other requests, and offers to import them. Off at first.</source>
        <translation>Meldet, wenn ein anderes Programm curl-Befehle, ein HAR oder andere Anfragen kopiert, und bietet an, sie zu importieren. Anfangs aus.</translation>
    </message>
    <message>
        <source>Light, &amp;high contrast</source>
        <translation>Hell mit hohem &amp;Kontrast</translation>
    </message>
    <message>
        <source>Dark, high &amp;contrast</source>
        <translation>Dunkel mit hohem Ko&amp;ntrast</translation>
    </message>
</context>
<context>
    <name>hookloupe::AnswerBodyEditor</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>Body der Antwort</translation>
    </message>
    <message>
        <source>Fill in {{pla&amp;ceholders}}</source>
        <translation>{{Pla&amp;tzhalter}} ausfüllen</translation>
    </message>
    <message>
        <source>For an example request:</source>
        <translation>Für eine Beispielanfrage:</translation>
    </message>
    <message>
        <source>The body for an example request</source>
        <translation>Der Body für eine Beispielanfrage</translation>
    </message>
    <message>
        <source>Where the body comes from</source>
        <translation>Woher der Body kommt</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Eine Datei</translation>
    </message>
    <message>
        <source>File of the body</source>
        <translation>Datei des Bodys</translation>
    </message>
    <message>
        <source>Read again when it changes</source>
        <translation>Wird neu gelesen, wenn sie sich ändert</translation>
    </message>
    <message>
        <source>Choose the file of the body</source>
        <translation>Datei des Bodys auswählen</translation>
    </message>
    <message>
        <source>Values: %1.
Filters behind a bar: %2.
For example {{json:$.payment.id | json}}, {{header:X-Id}}, {{time:unix}}, {{random:1-6}}, {{counter}}.</source>
        <translation>Werte: %1.
Filter hinter einem Strich: %2.
Zum Beispiel {{json:$.payment.id | json}}, {{header:X-Id}}, {{time:unix}}, {{random:1-6}}, {{counter}}.</translation>
    </message>
    <message>
        <source>Name a file by its whole path, or choose one.</source>
        <translation>Geben Sie den ganzen Pfad einer Datei an, oder wählen Sie eine aus.</translation>
    </message>
</context>
<context>
    <name>hookloupe::AttemptLine</name>
    <message>
        <source>Attempts on a time line</source>
        <translation>Versuche auf einer Zeitachse</translation>
    </message>
    <message>
        <source>The arrows go from attempt to attempt, Return shows one. The table below says the same.</source>
        <translation>Die Pfeiltasten gehen von Versuch zu Versuch, die Eingabetaste zeigt einen. Die Tabelle darunter sagt dasselbe.</translation>
    </message>
    <message>
        <source>%1 planned attempts</source>
        <translation>%1 geplante Versuche</translation>
    </message>
    <message>
        <source>%1 attempts close together</source>
        <translation>%1 Versuche dicht beieinander</translation>
    </message>
    <message>
        <source>clock set back</source>
        <translation>Uhr zurückgestellt</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>next</source>
        <translation>nächster</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
</context>
<context>
    <name>hookloupe::AttemptsModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>an attempt&apos;s number, its event</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>clock set back</source>
        <translation>Uhr zurückgestellt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a status, a word</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>duplicate of %1</source>
        <translation>Duplikat von %1</translation>
    </message>
    <message>
        <source>differs from the schedule</source>
        <translation>weicht vom Zeitplan ab</translation>
    </message>
    <message>
        <source>replay of %1</source>
        <translation>Replay von %1</translation>
    </message>
    <message>
        <source>alarm: another body than %1</source>
        <translation>Alarm: anderer Body als %1</translation>
    </message>
    <message>
        <source>next</source>
        <translation>nächster</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>%1, if it fails again; assumed</source>
        <translation>%1, falls er wieder scheitert; angenommen</translation>
    </message>
    <message>
        <source>%1, if it fails again</source>
        <translation>%1, falls er wieder scheitert</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Abstände</translation>
    </message>
    <message>
        <source>Documented</source>
        <translation>Dokumentiert</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
</context>
<context>
    <name>hookloupe::BatchForm</name>
    <message>
        <source>Target URL</source>
        <translation>Ziel-URL</translation>
    </message>
    <message>
        <source>Target whose answers are compared</source>
        <translation>Ziel, dessen Antworten verglichen werden</translation>
    </message>
    <message>
        <source>Another deployment, whose answers are compared</source>
        <translation>Eine andere Installation, deren Antworten verglichen werden</translation>
    </message>
    <message>
        <source>As what the events are sent</source>
        <translation>Als was die Ereignisse gesendet werden</translation>
    </message>
    <message>
        <source>As they came, byte for byte</source>
        <translation>Wie sie kamen, Byte für Byte</translation>
    </message>
    <message>
        <source>As retries: same id, signed now</source>
        <translation>Als Wiederholungen: gleiche ID, jetzt signiert</translation>
    </message>
    <message>
        <source>As new messages: new id, signed now</source>
        <translation>Als neue Nachrichten: neue ID, jetzt signiert</translation>
    </message>
    <message>
        <source>Scheme to sign by</source>
        <translation>Verfahren, nach dem signiert wird</translation>
    </message>
    <message>
        <source>Each event&apos;s own</source>
        <translation>Das eines jeden Ereignisses</translation>
    </message>
    <message>
        <source>Secret to sign with</source>
        <translation>Geheimnis, mit dem signiert wird</translation>
    </message>
    <message>
        <source>(that of each event&apos;s endpoint)</source>
        <translation>(das des Endpunkts eines jeden Ereignisses)</translation>
    </message>
    <message>
        <source>Changes to every request</source>
        <translation>Änderungen an jeder Anfrage</translation>
    </message>
    <message>
        <source>One change a line: header NAME: VALUE, remove NAME, json PATH = VALUE, form NAME = VALUE, body TEXT, method WORD, target PATH.

%1</source>
        <translation>Eine Änderung je Zeile: header NAME: WERT, remove NAME, json PFAD = WERT, form NAME = WERT, body TEXT, method WORT, target PFAD.

%1</translation>
    </message>
    <message>
        <source>&amp;Target URL</source>
        <translation>Ziel-&amp;URL</translation>
    </message>
    <message>
        <source>Com&amp;pare with</source>
        <translation>Vergleichen &amp;mit</translation>
    </message>
    <message>
        <source>Sen&amp;d</source>
        <translation>Sen&amp;den</translation>
    </message>
    <message>
        <source>S&amp;cheme</source>
        <translation>&amp;Verfahren</translation>
    </message>
    <message>
        <source>S&amp;ecret</source>
        <translation>&amp;Geheimnis</translation>
    </message>
    <message>
        <source>Chan&amp;ges</source>
        <translation>Ände&amp;rungen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Oldest first, one by one</source>
        <translation>Älteste zuerst, einzeln</translation>
    </message>
    <message>
        <source>Oldest first, several at once</source>
        <translation>Älteste zuerst, mehrere zugleich</translation>
    </message>
    <message>
        <source>Shuffled</source>
        <translation>Gemischt</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Anfragen zugleich</translation>
    </message>
    <message>
        <source> at once</source>
        <translation> zugleich</translation>
    </message>
    <message>
        <source>Seed of the order</source>
        <translation>Startwert der Reihenfolge</translation>
    </message>
    <message>
        <source>seed </source>
        <translation>Startwert </translation>
    </message>
    <message>
        <source>The same seed gives the same order again</source>
        <translation>Derselbe Startwert ergibt wieder dieselbe Reihenfolge</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>As fast as they are answered</source>
        <translation>So schnell sie beantwortet werden</translation>
    </message>
    <message>
        <source>At a rate</source>
        <translation>Mit fester Rate</translation>
    </message>
    <message>
        <source>As they were received</source>
        <translation>Wie sie empfangen wurden</translation>
    </message>
    <message>
        <source>Events a second</source>
        <translation>Ereignisse je Sekunde</translation>
    </message>
    <message>
        <source> a second</source>
        <translation> je Sekunde</translation>
    </message>
    <message>
        <source>Factor of the original spacing</source>
        <translation>Faktor der ursprünglichen Abstände</translation>
    </message>
    <message>
        <source>spacing × </source>
        <comment>times, a factor</comment>
        <translation>Abstände × </translation>
    </message>
    <message>
        <source>How often each event is sent</source>
        <translation>Wie oft jedes Ereignis gesendet wird</translation>
    </message>
    <message>
        <source> ×</source>
        <comment>times</comment>
        <translation> ×</translation>
    </message>
    <message>
        <source>Schedule of retries</source>
        <translation>Zeitplan der Wiederholungen</translation>
    </message>
    <message>
        <source>None: each once</source>
        <translation>Keiner: jedes einmal</translation>
    </message>
    <message>
        <source>As %1</source>
        <translation>Wie %1</translation>
    </message>
    <message>
        <source>How much faster the schedule runs</source>
        <translation>Wie viel schneller der Zeitplan läuft</translation>
    </message>
    <message>
        <source> × faster</source>
        <translation> × schneller</translation>
    </message>
    <message>
        <source>Where the results are kept</source>
        <translation>Wo die Ergebnisse bleiben</translation>
    </message>
    <message>
        <source>Here and with the events</source>
        <translation>Hier und bei den Ereignissen</translation>
    </message>
    <message>
        <source>Here only, until this closes</source>
        <translation>Nur hier, bis dies geschlossen wird</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>Reihenf&amp;olge</translation>
    </message>
    <message>
        <source>Each eve&amp;nt</source>
        <translation>Je Ereig&amp;nis</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>&amp;Keep results</source>
        <translation>Ergebnisse &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Speed</source>
        <translation>Ge&amp;schwindigkeit</translation>
    </message>
    <message>
        <source>Ret&amp;ries</source>
        <translation>Wieder&amp;holungen</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>Type the secret to sign with: no endpoint has one.</source>
        <translation>Geben Sie das Geheimnis zum Signieren ein: kein Endpunkt hat eines.</translation>
    </message>
    <message>
        <source>Put line %1 of the changes right first: %2</source>
        <translation>Berichtigen Sie zuerst Zeile %1 der Änderungen: %2</translation>
    </message>
</context>
<context>
    <name>hookloupe::BatchReplay</name>
    <message>
        <source>%1 are sent to this address, byte for byte, one after the other, the oldest first.</source>
        <translation>An diese Adresse gesendet werden: %1, Byte für Byte, nacheinander, älteste zuerst.</translation>
    </message>
    <message>
        <source>&amp;Replay %1</source>
        <translation>%1 &amp;erneut senden</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2</source>
        <translation>Gestoppt nach %1 von %2</translation>
    </message>
    <message>
        <source>%1 replayed</source>
        <translation>%1 erneut gesendet</translation>
    </message>
    <message>
        <source>Replaying %1 of %2…</source>
        <translation>Sende erneut: %1 von %2…</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2, since the last %3 could not be sent: %4</source>
        <translation>Gestoppt nach %1 von %2, da die letzten %3 nicht gesendet werden konnten: %4</translation>
    </message>
    <message>
        <source>%1 answered 2xx</source>
        <translation>%1 mit 2xx beantwortet</translation>
    </message>
    <message>
        <source>%1 answered otherwise</source>
        <translation>%1 anders beantwortet</translation>
    </message>
    <message>
        <source>%1 not answered</source>
        <translation>%1 nicht beantwortet</translation>
    </message>
    <message>
        <source>%1 left out, since they are gone or no requests</source>
        <translation>%1 ausgelassen, da nicht mehr da oder keine Anfrage</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>hookloupe::BatchResult</name>
    <message>
        <source>… %1 in all</source>
        <translation>… insgesamt %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>to be tried again</source>
        <translation>wird noch einmal versucht</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>only one answered</source>
        <translation>nur eines hat geantwortet</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>differs in %1</source>
        <translation>verschieden: %1</translation>
    </message>
    <message>
        <source>Event #%1 to %2: %3</source>
        <translation>Ereignis #%1 an %2: %3</translation>
    </message>
    <message>
        <source>, after %1 tries</source>
        <translation>, nach %1 Anläufen</translation>
    </message>
    <message>
        <source>— Answer of %1:</source>
        <translation>— Antwort von %1:</translation>
    </message>
</context>
<context>
    <name>hookloupe::BatchResultsModel</name>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Anläufe</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>Erstes Byte</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
</context>
<context>
    <name>hookloupe::BodyTableModel</name>
    <message>
        <source>(no value)</source>
        <translation>(kein Wert)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>hookloupe::BodyTableView</name>
    <message>
        <source>Save part</source>
        <translation>Teil speichern</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Selected value</source>
        <translation>Ausgewählter Wert</translation>
    </message>
    <message>
        <source>Selected value in hex</source>
        <translation>Ausgewählter Wert in Hex</translation>
    </message>
    <message>
        <source>Selected image</source>
        <translation>Ausgewähltes Bild</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>What separates the cells</source>
        <translation>Was die Zellen trennt</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>Guessed: %1</source>
        <translation>Vermutet: %1</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>Vermuten</translation>
    </message>
    <message>
        <source>Copied the cell.</source>
        <translation>Zelle kopiert.</translation>
    </message>
    <message>
        <source>Saved the part as %1.</source>
        <translation>Teil gespeichert als %1.</translation>
    </message>
    <message>
        <source>Could not save the part: %1.</source>
        <translation>Der Teil konnte nicht gespeichert werden: %1.</translation>
    </message>
    <message>
        <source>First ro&amp;w as headings</source>
        <translation>Erste Zeile als &amp;Überschriften</translation>
    </message>
    <message>
        <source>Save part…</source>
        <translation>Teil speichern…</translation>
    </message>
    <message>
        <source>Separated by</source>
        <translation>Getrennt durch</translation>
    </message>
</context>
<context>
    <name>hookloupe::BodyTreeView</name>
    <message>
        <source>JSON tree</source>
        <translation>JSON-Baum</translation>
    </message>
    <message>
        <source>JSON path of the value</source>
        <translation>JSON-Pfad des Werts</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>&amp;Wert kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>&amp;Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;key</source>
        <translation>&amp;Schlüssel kopieren</translation>
    </message>
    <message>
        <source>%1, repeated key</source>
        <translation>%1, doppelter Schlüssel</translation>
    </message>
    <message>
        <source>Filter &amp;by this value</source>
        <translation>Nach diesem Wert &amp;filtern</translation>
    </message>
    <message>
        <source>Add as co&amp;lumn</source>
        <translation>Als Spa&amp;lte hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Expand two levels</source>
        <translation>Zwei Ebenen &amp;aufklappen</translation>
    </message>
    <message>
        <source>C&amp;ollapse</source>
        <translation>&amp;Zuklappen</translation>
    </message>
    <message>
        <source>Copied the value.</source>
        <translation>Wert kopiert.</translation>
    </message>
    <message>
        <source>Copied the path.</source>
        <translation>Pfad kopiert.</translation>
    </message>
    <message>
        <source>Copied the key.</source>
        <translation>Schlüssel kopiert.</translation>
    </message>
</context>
<context>
    <name>hookloupe::BodyView</name>
    <message>
        <source>Dec&amp;ode escapes</source>
        <translation>Escape-Zeichen &amp;auflösen</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Body in hex</source>
        <translation>Body in Hex</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>JSON path of the caret</source>
        <translation>JSON-Pfad der Schreibmarke</translation>
    </message>
    <message>
        <source>Laying it out…</source>
        <translation>Wird aufbereitet…</translation>
    </message>
    <message>
        <source>Shows \u00e9 as é. What was signed has it as sent.</source>
        <translation>Zeigt \u00e9 als é. Signiert wurde, was gesendet wurde.</translation>
    </message>
    <message>
        <source>Prett&amp;y</source>
        <translation>Format&amp;iert</translation>
    </message>
    <message>
        <source>&amp;JSON tree</source>
        <translation>&amp;JSON-Baum</translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation>Ta&amp;belle</translation>
    </message>
    <message>
        <source>Ima&amp;ge</source>
        <translation>B&amp;ild</translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation>Dekodiert</translation>
    </message>
    <message>
        <source>As re&amp;ceived</source>
        <translation>Wie e&amp;mpfangen</translation>
    </message>
    <message>
        <source>He&amp;x</source>
        <translation>He&amp;x</translation>
    </message>
    <message>
        <source>How the body is shown</source>
        <translation>Wie der Body gezeigt wird</translation>
    </message>
    <message>
        <source>HTML is shown as source only: nothing in it is run or fetched.</source>
        <translation>HTML wird nur als Quelltext gezeigt: nichts darin wird ausgeführt oder geladen.</translation>
    </message>
</context>
<context>
    <name>hookloupe::ByteFinder</name>
    <message>
        <source>This expression takes too long on this text; the rest was not looked at.</source>
        <translation>Dieser Ausdruck dauert bei diesem Text zu lange; der Rest wurde nicht durchsucht.</translation>
    </message>
    <message>
        <source>Not a regular expression: %1</source>
        <translation>Kein regulärer Ausdruck: %1</translation>
    </message>
</context>
<context>
    <name>hookloupe::ByteTextView</name>
    <message>
        <source>%L1 lines</source>
        <translation>%L1 Zeilen</translation>
    </message>
    <message>
        <source>1 element</source>
        <translation>1 Element</translation>
    </message>
    <message>
        <source>%L1 elements</source>
        <translation>%L1 Elemente</translation>
    </message>
    <message>
        <source>1 key</source>
        <translation>1 Schlüssel</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 Eintrag</translation>
    </message>
    <message>
        <source>%L1 keys</source>
        <translation>%L1 Schlüssel</translation>
    </message>
    <message>
        <source>%L1 items</source>
        <translation>%L1 Einträge</translation>
    </message>
    <message>
        <source>&amp;Wrap long lines</source>
        <translation>Lange Zeilen &amp;umbrechen</translation>
    </message>
    <message>
        <source>F&amp;old</source>
        <translation>&amp;Falten</translation>
    </message>
    <message>
        <source>&amp;Unfold</source>
        <translation>&amp;Entfalten</translation>
    </message>
    <message>
        <source>Fold a&amp;ll</source>
        <translation>A&amp;lles falten</translation>
    </message>
    <message>
        <source>U&amp;nfold all</source>
        <translation>Alles e&amp;ntfalten</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>hookloupe::ByteView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
</context>
<context>
    <name>hookloupe::CaseDialog</name>
    <message>
        <source>Case %1</source>
        <translation>Fall %1</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>Events of the case</source>
        <translation>Ereignisse des Falls</translation>
    </message>
    <message>
        <source>What the case tells of the event, and its bytes</source>
        <translation>Was der Fall über das Ereignis sagt, und dessen Bytes</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Import and &amp;replay…</source>
        <translation>Importieren und &amp;erneut senden…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 cannot be opened. %2</source>
        <translation>%1 kann nicht geöffnet werden. %2</translation>
    </message>
    <message>
        <source>Checking %1…</source>
        <translation>Prüfe %1…</translation>
    </message>
    <message>
        <source>%1 of %2 imported…</source>
        <translation>%1 von %2 importiert…</translation>
    </message>
    <message>
        <source>It holds 1 event. Nothing of it is stored before you import it.</source>
        <translation>Er enthält 1 Ereignis. Nichts davon wird gespeichert, bevor Sie importieren.</translation>
    </message>
    <message>
        <source>It holds %1 events. Nothing of it is stored before you import it.</source>
        <translation>Er enthält %1 Ereignisse. Nichts davon wird gespeichert, bevor Sie importieren.</translation>
    </message>
    <message>
        <source>Nothing of %1 was imported. %2</source>
        <translation>Nichts aus %1 wurde importiert. %2</translation>
    </message>
    <message>
        <source>The case was changed since it was opened. Open it again.</source>
        <translation>Der Fall wurde geändert, seit er geöffnet wurde. Öffnen Sie ihn noch einmal.</translation>
    </message>
</context>
<context>
    <name>hookloupe::CaseModel</name>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
    <message>
        <source>Nothing listened</source>
        <translation>Kein Empfang</translation>
    </message>
    <message>
        <source>Refused request</source>
        <translation>Abgewiesene Anfrage</translation>
    </message>
    <message>
        <source>Judged before: %1. %2</source>
        <translation>Früherer Befund: %1. %2</translation>
    </message>
    <message>
        <source>It was redacted: its signature can no longer be verified.</source>
        <translation>Es wurde geschwärzt: seine Signatur kann nicht mehr geprüft werden.</translation>
    </message>
    <message>
        <source>Cause: %1. %2 %3 %4</source>
        <translation>Ursache: %1. %2 %3 %4</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>It was answered with %1 %2.</source>
        <translation>Es wurde mit %1 %2 beantwortet.</translation>
    </message>
    <message>
        <source>Forwarded to %1: %2</source>
        <translation>Weitergeleitet an %1: %2</translation>
    </message>
    <message>
        <source>Replayed to %1: %2</source>
        <translation>Erneut gesendet an %1: %2</translation>
    </message>
    <message>
        <source>Made %1 by %2 %3. It is whole: every file in it is what its manifest says.</source>
        <translation>Erstellt %1 von %2 %3. Er ist unversehrt: jede Datei darin ist, was sein Verzeichnis sagt.</translation>
    </message>
    <message>
        <source>Nothing was taken out of it: it holds what came.</source>
        <translation>Nichts wurde daraus entfernt: er enthält, was kam.</translation>
    </message>
    <message>
        <source>It is redacted. Replaced values: %1.</source>
        <translation>Er ist geschwärzt: %1 Werte wurden ersetzt.</translation>
    </message>
    <message>
        <source>It is redacted. Replaced values: %1. The requests were signed anew with throw-away keys that are in it.</source>
        <translation>Er ist geschwärzt: %1 Werte wurden ersetzt, und die Anfragen wurden mit Wegwerfschlüsseln, die darin liegen, neu signiert.</translation>
    </message>
    <message>
        <source>%1, and not what the case says</source>
        <translation>%1, und nicht, was der Fall sagt</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>By the case&apos;s key</source>
        <translation>Mit dem Schlüssel des Falls</translation>
    </message>
    <message>
        <source>Likely cause</source>
        <translation>Wahrscheinliche Ursache</translation>
    </message>
    <message>
        <source>… The rest of the note is in the case’s index.html.</source>
        <translation>… Der Rest der Notiz steht in der index.html des Falls.</translation>
    </message>
</context>
<context>
    <name>hookloupe::CheckForm</name>
    <message>
        <source>URL of the consumer</source>
        <translation>URL des Consumers</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Secret to sign with</source>
        <translation>Geheimnis, mit dem signiert wird</translation>
    </message>
    <message>
        <source>URL that is signed</source>
        <translation>URL, die signiert wird</translation>
    </message>
    <message>
        <source>(the URL above; behind a proxy, the public one)</source>
        <translation>(die URL oben; hinter einem Proxy die öffentliche)</translation>
    </message>
    <message>
        <source>Event that the checks are made of</source>
        <translation>Ereignis, aus dem die Prüfungen gemacht werden</translation>
    </message>
    <message>
        <source>A sample of the provider&apos;s</source>
        <translation>Ein Muster des Anbieters</translation>
    </message>
    <message>
        <source>Your own, pasted below</source>
        <translation>Ihr eigenes, unten eingefügt</translation>
    </message>
    <message>
        <source>Your own event</source>
        <translation>Ihr eigenes Ereignis</translation>
    </message>
    <message>
        <source>A body, or a whole raw request with its headers</source>
        <translation>Ein Body, oder eine ganze rohe Anfrage mit ihren Headern</translation>
    </message>
    <message>
        <source>How long the provider waits, in seconds</source>
        <translation>Wie lange der Anbieter wartet, in Sekunden</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>C&amp;onnection…</source>
        <translation>Verbindu&amp;ng…</translation>
    </message>
    <message>
        <source>As &amp;endpoint</source>
        <translation>Wie &amp;Endpunkt</translation>
    </message>
    <message>
        <source>S&amp;cheme</source>
        <translation>&amp;Verfahren</translation>
    </message>
    <message>
        <source>Secre&amp;t</source>
        <translation>&amp;Geheimnis</translation>
    </message>
    <message>
        <source>S&amp;igned URL</source>
        <translation>S&amp;ignierte URL</translation>
    </message>
    <message>
        <source>E&amp;vent</source>
        <translation>E&amp;reignis</translation>
    </message>
    <message>
        <source>The provider &amp;waits</source>
        <translation>Der Anbieter &amp;wartet</translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation>Ereignis %1</translation>
    </message>
    <message>
        <source>Paste the event: its body, or a whole raw request.</source>
        <translation>Fügen Sie das Ereignis ein: seinen Body oder eine ganze rohe Anfrage.</translation>
    </message>
    <message>
        <source>This is too much to paste: send it to Hookloupe, select it in the list and choose it here.</source>
        <translation>Das ist zu viel zum Einfügen: Senden Sie es an Hookloupe, wählen Sie es in der Liste und dann hier aus.</translation>
    </message>
    <message>
        <source>Choose how the events are signed.</source>
        <translation>Wählen Sie, wie die Ereignisse signiert werden.</translation>
    </message>
    <message>
        <source>The secret of %1 is not there any more: type one in.</source>
        <translation>Das Geheimnis von %1 ist nicht mehr da: geben Sie eines ein.</translation>
    </message>
    <message>
        <source>Type in the secret that the consumer verifies with.</source>
        <translation>Geben Sie das Geheimnis ein, mit dem der Consumer prüft.</translation>
    </message>
    <message>
        <source>(the endpoint&apos;s secret)</source>
        <translation>(das Geheimnis des Endpunkts)</translation>
    </message>
    <message>
        <source>The private key: only it can sign</source>
        <translation>Der private Schlüssel: nur er kann signieren</translation>
    </message>
</context>
<context>
    <name>hookloupe::CommandController</name>
    <message>
        <source>%1 ✓</source>
        <translation>%1 ✓</translation>
    </message>
</context>
<context>
    <name>hookloupe::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Type a command, an endpoint, a filter, a scheme…</source>
        <translation>Befehl, Endpunkt, Filter oder Verfahren eintippen…</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Not available now: %1</source>
        <translation>Gerade nicht möglich: %1</translation>
    </message>
    <message>
        <source>Nothing has this name. Press Esc to go back.</source>
        <translation>Nichts heißt so. Esc führt zurück.</translation>
    </message>
    <message>
        <source>%1 found. Return runs what is selected, Esc goes back.</source>
        <translation>%1 gefunden. Die Eingabetaste führt das Ausgewählte aus, Esc führt zurück.</translation>
    </message>
</context>
<context>
    <name>hookloupe::CompareWindow</name>
    <message>
        <source>&amp;Without what differs each time</source>
        <translation>&amp;Ohne, was jedes Mal anders ist</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>Zei&amp;gen:</translation>
    </message>
    <message>
        <source>&amp;Ignore the order of keys</source>
        <translation>Re&amp;ihenfolge der Schlüssel außer Acht lassen</translation>
    </message>
    <message>
        <source>Numbers by &amp;value (1.0 is 1)</source>
        <translation>Zahlen nach &amp;Wert (1.0 ist 1)</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>&amp;Previous difference</source>
        <translation>&amp;Voriger Unterschied</translation>
    </message>
    <message>
        <source>&amp;Next difference</source>
        <translation>&amp;Nächster Unterschied</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>Headers that differ</source>
        <translation>Verschiedene Header</translation>
    </message>
    <message>
        <source>Fields that differ</source>
        <translation>Verschiedene Felder</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleich läuft</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Leaves aside dates, ids of requests, signatures, what proxies add, and lengths where the bodies differ</source>
        <translation>Lässt Datumsangaben, IDs von Anfragen, Signaturen, Zutaten von Proxys sowie Längen beiseite, wo die Bodys verschieden sind</translation>
    </message>
    <message>
        <source>Show the bodies</source>
        <translation>Bodys zeigen</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Shift+F8</source>
        <translation>Shift+F8</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>All differences, in the unified form (Ctrl+Shift+C)</source>
        <translation>Alle Unterschiede in der Form „unified“ (Strg+Umschalt+C)</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergleiche…</translation>
    </message>
    <message>
        <source>Looking for the last one of this type…</source>
        <translation>Suche den letzten dieses Typs…</translation>
    </message>
    <message>
        <source>Looking for the attempt before…</source>
        <translation>Suche den vorigen Versuch…</translation>
    </message>
    <message>
        <source>The comparison was cancelled. Change an option, or compare again from the list.</source>
        <translation>Der Vergleich wurde abgebrochen. Ändern Sie eine Option, oder vergleichen Sie noch einmal aus der Liste.</translation>
    </message>
    <message>
        <source>%1 and %2 compared</source>
        <translation>%1 und %2 verglichen</translation>
    </message>
    <message>
        <source>Compare events</source>
        <translation>Ereignisse vergleichen</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <translation>Links: %1</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <translation>Rechts: %1</translation>
    </message>
    <message>
        <source>No difference to show.</source>
        <translation>Kein Unterschied zu zeigen.</translation>
    </message>
    <message>
        <source>Fields by path</source>
        <translation>Felder nach Pfad</translation>
    </message>
    <message>
        <source>Lines, one text</source>
        <translation>Zeilen, ein Text</translation>
    </message>
    <message>
        <source>Lines, side by side</source>
        <translation>Zeilen, nebeneinander</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>1 difference</source>
        <translation>1 Unterschied</translation>
    </message>
    <message>
        <source>%L1 differences</source>
        <translation>%L1 Unterschiede</translation>
    </message>
    <message>
        <source>Difference %L1 of %L2</source>
        <translation>Unterschied %L1 von %L2</translation>
    </message>
</context>
<context>
    <name>hookloupe::ComparedText</name>
    <message>
        <source>members in another order</source>
        <translation>Elemente in anderer Reihenfolge</translation>
    </message>
    <message>
        <source>headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>body</source>
        <translation>Body</translation>
    </message>
</context>
<context>
    <name>hookloupe::Comparison</name>
    <message>
        <source>1 byte</source>
        <translation>1 Byte</translation>
    </message>
    <message>
        <source>%L1 bytes</source>
        <translation>%L1 Bytes</translation>
    </message>
    <message>
        <source>%1 of %L2 × %L3 pixels</source>
        <translation>%1 mit %L2 × %L3 Pixeln</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>It has %1.</source>
        <translation>Er hat %1.</translation>
    </message>
    <message>
        <source>The bodies have %L1 and %L2 bytes, and differ from offset %3 on.</source>
        <translation>Die Bodys haben %L1 und %L2 Bytes und unterscheiden sich ab Offset %3.</translation>
    </message>
    <message>
        <source>1 byte differs, at offset %1.</source>
        <translation>1 Byte ist verschieden, bei Offset %1.</translation>
    </message>
    <message>
        <source>%L1 bytes differ, the first at offset %2.</source>
        <translation>%L1 Bytes sind verschieden, das erste bei Offset %2.</translation>
    </message>
    <message>
        <source>No difference: the requests are the same, byte for byte.</source>
        <translation>Kein Unterschied: Die Anfragen sind Byte für Byte gleich.</translation>
    </message>
    <message>
        <source>No difference. %1 %2</source>
        <translation>Kein Unterschied. %1 %2</translation>
    </message>
    <message>
        <source>No difference but what differs each time. %1 %2</source>
        <translation>Kein Unterschied außer dem, was jedes Mal anders ist. %1 %2</translation>
    </message>
    <message>
        <source>Only how the request is framed, or the order or the letters of its headers, is another.</source>
        <translation>Anders ist nur der Rahmen der Anfrage oder die Reihenfolge oder Schreibweise ihrer Header.</translation>
    </message>
    <message>
        <source>%1 and %L2 more</source>
        <translation>%1 und %L2 weitere</translation>
    </message>
    <message>
        <source>1 that differs each time is left aside: %1.</source>
        <translation>1, der jedes Mal anders ist, bleibt beiseite: %1.</translation>
    </message>
    <message>
        <source>%L1 that differ each time are left aside: %2.</source>
        <translation>%L1, die jedes Mal anders sind, bleiben beiseite: %2.</translation>
    </message>
    <message>
        <source>Request line</source>
        <translation>Anfragezeile</translation>
    </message>
    <message>
        <source>The request line differs.</source>
        <translation>Die Anfragezeile ist verschieden.</translation>
    </message>
    <message>
        <source>No other header differs.</source>
        <translation>Kein anderer Header ist verschieden.</translation>
    </message>
    <message>
        <source>Neither has a body.</source>
        <translation>Beide haben keinen Body.</translation>
    </message>
    <message>
        <source>The bodies are the same, byte for byte.</source>
        <translation>Die Bodys sind Byte für Byte gleich.</translation>
    </message>
    <message>
        <source>Decoded at the left. %1</source>
        <translation>Links dekodiert. %1</translation>
    </message>
    <message>
        <source>Decoded at the right. %1</source>
        <translation>Rechts dekodiert. %1</translation>
    </message>
    <message>
        <source>The bodies are the same once decoded, though not as received.</source>
        <translation>Dekodiert sind die Bodys gleich, wenn auch nicht wie empfangen.</translation>
    </message>
    <message>
        <source>Only the right one has a body.</source>
        <translation>Nur die rechte hat einen Body.</translation>
    </message>
    <message>
        <source>Only the left one has a body.</source>
        <translation>Nur die linke hat einen Body.</translation>
    </message>
    <message>
        <source>They are too large to be compared by their structure.</source>
        <translation>Sie sind zu groß, um nach ihrer Struktur verglichen zu werden.</translation>
    </message>
    <message>
        <source>No other field of the bodies differs.</source>
        <translation>Kein anderes Feld der Bodys ist verschieden.</translation>
    </message>
    <message>
        <source>Only the first %L1 differences are shown.</source>
        <translation>Nur die ersten %L1 Unterschiede werden gezeigt.</translation>
    </message>
    <message>
        <source>Some array differs too much to be matched item by item.</source>
        <translation>Ein Array ist zu verschieden, um Element für Element zugeordnet zu werden.</translation>
    </message>
    <message>
        <source>Compared as laid out (%1).</source>
        <translation>Verglichen wie aufbereitet (%1).</translation>
    </message>
    <message>
        <source>Compared field by field, each decoded.</source>
        <translation>Feld für Feld verglichen, jedes dekodiert.</translation>
    </message>
    <message>
        <source>Left: %1.</source>
        <translation>Links: %1.</translation>
    </message>
    <message>
        <source>Right: %1.</source>
        <translation>Rechts: %1.</translation>
    </message>
    <message>
        <source>Compared in hex, the first %1 of each.</source>
        <translation>In Hex verglichen, jeweils die ersten %1.</translation>
    </message>
    <message>
        <source>Compared in hex.</source>
        <translation>In Hex verglichen.</translation>
    </message>
    <message>
        <source>The bodies differ, though not in what is compared.</source>
        <translation>Die Bodys sind verschieden, aber nicht in dem, was verglichen wird.</translation>
    </message>
    <message>
        <source>There is more than is shown.</source>
        <translation>Es gibt mehr, als gezeigt wird.</translation>
    </message>
</context>
<context>
    <name>hookloupe::ConnectionDialog</name>
    <message>
        <source>kept; type to replace it</source>
        <translation>vorhanden; tippen, um zu ersetzen</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Connection to %1</source>
        <translation>Verbindung zu %1</translation>
    </message>
    <message>
        <source>How requests are sent to %1. It is remembered for this server.</source>
        <translation>Wie Anfragen an %1 gesendet werden. Es wird für diesen Server gemerkt.</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>All&amp;gemein</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>&amp;TLS</source>
        <translation>&amp;TLS</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Voreinstellungen</translation>
    </message>
    <message>
        <source>&amp;Restore defaults</source>
        <translation>Vo&amp;reinstellungen</translation>
    </message>
    <message>
        <source>HTTP version</source>
        <translation>HTTP-Version</translation>
    </message>
    <message>
        <source>HTTP/1.1: the exact bytes</source>
        <translation>HTTP/1.1: die genauen Bytes</translation>
    </message>
    <message>
        <source>HTTP/2, agreed on by TLS (ALPN)</source>
        <translation>HTTP/2, durch TLS vereinbart (ALPN)</translation>
    </message>
    <message>
        <source>HTTP/2 without TLS, with prior knowledge (h2c)</source>
        <translation>HTTP/2 ohne TLS, mit Vorwissen (h2c)</translation>
    </message>
    <message>
        <source>HTTP/2 has other bytes on the wire: field names in lower case, no reason phrase in the answer, and no fields about the connection, such as Connection and Transfer-Encoding.</source>
        <translation>HTTP/2 schickt andere Bytes über die Leitung: Feldnamen in Kleinbuchstaben, keine Begründung in der Antwort und keine Felder zur Verbindung wie Connection und Transfer-Encoding.</translation>
    </message>
    <message>
        <source>&amp;Follow redirects, and show each</source>
        <translation>Weiterleitungen &amp;folgen und jede zeigen</translation>
    </message>
    <message>
        <source>Follow redirects</source>
        <translation>Weiterleitungen folgen</translation>
    </message>
    <message>
        <source>To another server go neither signatures nor credentials, and none to one that you have not allowed.</source>
        <translation>An einen anderen Server gehen weder Signaturen noch Zugangsdaten, und an keinen, den Sie nicht erlaubt haben.</translation>
    </message>
    <message>
        <source>Give up connecting after</source>
        <translation>Verbinden aufgeben nach</translation>
    </message>
    <message>
        <source>Give up altogether after</source>
        <translation>Ganz aufgeben nach</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;HTTP version</source>
        <translation>&amp;HTTP-Version</translation>
    </message>
    <message>
        <source>Give up &amp;connecting after</source>
        <translation>&amp;Verbinden aufgeben nach</translation>
    </message>
    <message>
        <source>Give up &amp;altogether after</source>
        <translation>&amp;Ganz aufgeben nach</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>The environment&apos;s (https_proxy, http_proxy, no_proxy)</source>
        <translation>Der aus der Umgebung (https_proxy, http_proxy, no_proxy)</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Dieser</translation>
    </message>
    <message>
        <source>Proxy URL</source>
        <translation>Proxy-URL</translation>
    </message>
    <message>
        <source>http://, https://, socks5:// or socks5h://, a host and a port. With socks5h:// the proxy looks the name up.</source>
        <translation>http://, https://, socks5:// oder socks5h://, ein Host und ein Port. Mit socks5h:// löst der Proxy den Namen auf.</translation>
    </message>
    <message>
        <source>User of the proxy</source>
        <translation>Benutzer des Proxys</translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation>Passwort des Proxys</translation>
    </message>
    <message>
        <source>Ask an HTTP proxy for a tu&amp;nnel</source>
        <translation>HTTP-Proxy um einen Tu&amp;nnel bitten</translation>
    </message>
    <message>
        <source>Ask an HTTP proxy for a tunnel</source>
        <translation>HTTP-Proxy um einen Tunnel bitten</translation>
    </message>
    <message>
        <source>Without a tunnel, requests without TLS get a request line in absolute form: other bytes.</source>
        <translation>Ohne Tunnel bekommen Anfragen ohne TLS eine Anfragezeile in absoluter Form: andere Bytes.</translation>
    </message>
    <message>
        <source>This target is on this computer: no proxy is ever used for it.</source>
        <translation>Dieses Ziel ist auf diesem Computer: dafür wird nie ein Proxy benutzt.</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>Proxy &amp;URL</source>
        <translation>Proxy-&amp;URL</translation>
    </message>
    <message>
        <source>Us&amp;er</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Browse for: %1</source>
        <translation>Durchsuchen für: %1</translation>
    </message>
    <message>
        <source>A &amp;file…</source>
        <translation>Eine &amp;Datei…</translation>
    </message>
    <message>
        <source>A f&amp;older…</source>
        <translation>Ein &amp;Ordner…</translation>
    </message>
    <message>
        <source>Trusted authorities</source>
        <translation>Vertraute Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>those of the system</source>
        <translation>die des Systems</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>Schlüssel des Client-Zertifikats</translation>
    </message>
    <message>
        <source>in the certificate&apos;s file</source>
        <translation>in der Datei des Zertifikats</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Passphrase des Schlüssels</translation>
    </message>
    <message>
        <source>Accept &amp;any certificate of this server</source>
        <translation>Jedes Zertifikat dieses Servers &amp;annehmen</translation>
    </message>
    <message>
        <source>Accept any certificate of this server</source>
        <translation>Jedes Zertifikat dieses Servers annehmen</translation>
    </message>
    <message>
        <source>Trusted auth&amp;orities</source>
        <translation>Vertraute Zertifizierungs&amp;stellen</translation>
    </message>
    <message>
        <source>&amp;Client certificate</source>
        <translation>&amp;Client-Zertifikat</translation>
    </message>
    <message>
        <source>Its &amp;key</source>
        <translation>Dessen Schl&amp;üssel</translation>
    </message>
    <message>
        <source>Passp&amp;hrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Whoever is between you and the server can read and change what is sent. Better: name the authority of its certificate above.</source>
        <translation>Wer zwischen Ihnen und dem Server steht, kann lesen und ändern, was gesendet wird. Besser: oben die Stelle nennen, die sein Zertifikat ausgestellt hat.</translation>
    </message>
</context>
<context>
    <name>hookloupe::ConnectionLine</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>HTTP version, time-outs, redirects, proxy and certificates</source>
        <translation>HTTP-Version, Zeitlimits, Weiterleitungen, Proxy und Zertifikate</translation>
    </message>
    <message>
        <source>The certificate of %1 is not checked, by your choice.</source>
        <translation>Das Zertifikat von %1 wird auf Ihren Wunsch nicht geprüft.</translation>
    </message>
    <message>
        <source>Write the URL first.</source>
        <translation>Geben Sie zuerst die URL ein.</translation>
    </message>
    <message>
        <source>The usual: HTTP/1.1, no proxy.</source>
        <translation>Wie üblich: HTTP/1.1, kein Proxy.</translation>
    </message>
</context>
<context>
    <name>hookloupe::ConsumerCheckDialog</name>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Was zurückkam</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Five best practices</source>
        <translation>Fünf bewährte Regeln</translation>
    </message>
    <message>
        <source>&amp;All checks</source>
        <translation>&amp;Alle Prüfungen</translation>
    </message>
    <message>
        <source>&amp;No checks</source>
        <translation>&amp;Keine Prüfungen</translation>
    </message>
    <message>
        <source>Only what &amp;failed again</source>
        <translation>Nur &amp;fehlgeschlagene noch einmal</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>Beri&amp;cht speichern…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Check a consumer</source>
        <translation>Consumer prüfen</translation>
    </message>
    <message>
        <source>%1 of %2: %3…</source>
        <comment>number, of all, name of a check</comment>
        <translation>%1 von %2: %3…</translation>
    </message>
    <message>
        <source>Sends right and wrong events and says how the consumer takes them. It takes the right ones for real: check a test system.</source>
        <translation>Sendet richtige und falsche Ereignisse und sagt, wie der Consumer sie aufnimmt. Die richtigen nimmt er für bare Münze: prüfen Sie ein Testsystem.</translation>
    </message>
    <message>
        <source>Details of the check</source>
        <translation>Einzelheiten der Prüfung</translation>
    </message>
    <message>
        <source>Select a check to see what was sent, what came back and why it matters.</source>
        <translation>Wählen Sie eine Prüfung, um zu sehen, was gesendet wurde, was zurückkam und warum es wichtig ist.</translation>
    </message>
    <message>
        <source>Space chooses a check, or leaves it out.</source>
        <translation>Die Leertaste wählt eine Prüfung oder lässt sie weg.</translation>
    </message>
    <message>
        <source>Practice and what was measured of it</source>
        <translation>Regel und was dazu gemessen wurde</translation>
    </message>
    <message>
        <source>Chec&amp;ks</source>
        <translation>Pr&amp;üfungen</translation>
    </message>
    <message>
        <source>Five &amp;best practices</source>
        <translation>Fünf &amp;bewährte Regeln</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stopp</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>Prüfung stoppen</translation>
    </message>
    <message>
        <source>Run the checks</source>
        <translation>Prüfungen starten</translation>
    </message>
    <message>
        <source>There is no report yet.</source>
        <translation>Es gibt noch keinen Bericht.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Report to print (*.html)</source>
        <translation>Bericht zum Drucken (*.html)</translation>
    </message>
</context>
<context>
    <name>hookloupe::CoreText</name>
    <message>
        <source>The bodies differ beyond their first %1.</source>
        <translation>Die Bodys unterscheiden sich nach ihren ersten %1.</translation>
    </message>
    <message>
        <source>The bodies differ from byte %1 on.</source>
        <translation>Die Bodys unterscheiden sich ab Byte %1.</translation>
    </message>
    <message>
        <source>The first target answered, this one did not.</source>
        <translation>Das erste Ziel hat geantwortet, dieses nicht.</translation>
    </message>
    <message>
        <source>This target answered, the first one did not.</source>
        <translation>Dieses Ziel hat geantwortet, das erste nicht.</translation>
    </message>
    <message>
        <source>The status is %1, not %2.</source>
        <translation>Der Status ist %1 statt %2.</translation>
    </message>
    <message>
        <source>It has no scheme to be signed by; choose one for all.</source>
        <translation>Es hat kein Verfahren zum Signieren; wählen Sie eines für alle.</translation>
    </message>
    <message>
        <source>Its scheme %1 is not known here; choose another.</source>
        <translation>Sein Verfahren %1 ist hier nicht bekannt; wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Its endpoint %1 has no secret to sign with; give one.</source>
        <translation>Sein Endpunkt %1 hat kein Geheimnis zum Signieren; geben Sie eines an.</translation>
    </message>
    <message>
        <source>It is a time without listening, not a request.</source>
        <translation>Es ist eine Zeit ohne Empfang, keine Anfrage.</translation>
    </message>
    <message>
        <source>These are too many requests for one batch: at most 4,294,967,295.</source>
        <translation>Das sind zu viele Anfragen für einen Durchgang: höchstens 4.294.967.295.</translation>
    </message>
    <message>
        <source>The results cannot be kept in %1: %2.</source>
        <translation>Die Ergebnisse können nicht in %1 aufbewahrt werden: %2.</translation>
    </message>
    <message>
        <source>There is no room for the results in %1.</source>
        <translation>Für die Ergebnisse ist kein Platz in %1.</translation>
    </message>
    <message>
        <source>It was cancelled before %1 answered.</source>
        <translation>Es wurde abgebrochen, bevor %1 geantwortet hatte.</translation>
    </message>
    <message>
        <source>There is no event to replay.</source>
        <translation>Es gibt kein Ereignis erneut zu senden.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 angenommen</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 abgelehnt</translation>
    </message>
    <message>
        <source>%1 not answered</source>
        <translation>%1 nicht beantwortet</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1 ausgelassen</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>%1 abgebrochen</translation>
    </message>
    <message>
        <source>%1 waiting for another try</source>
        <translation>%1 warten auf einen weiteren Anlauf</translation>
    </message>
    <message>
        <source>%1 answered differently</source>
        <translation>%1 anders beantwortet</translation>
    </message>
    <message>
        <source>At most %1 targets.</source>
        <translation>Höchstens %1 Ziele.</translation>
    </message>
    <message>
        <source>A new timestamp or id needs a signature: give the secret.</source>
        <translation>Ein neuer Zeitstempel oder eine neue ID braucht eine Signatur: geben Sie das Geheimnis an.</translation>
    </message>
    <message>
        <source>Each event is sent at least once.</source>
        <translation>Jedes Ereignis wird mindestens einmal gesendet.</translation>
    </message>
    <message>
        <source>From 1 to %1 requests at once.</source>
        <translation>Von 1 bis %1 Anfragen zugleich.</translation>
    </message>
    <message>
        <source>Several at once do not keep the order: choose one of the two.</source>
        <translation>Mehrere zugleich halten die Reihenfolge nicht ein: wählen Sie eines von beiden.</translation>
    </message>
    <message>
        <source>A rate is a number above 0, up to %1 a second.</source>
        <translation>Eine Rate ist eine Zahl über 0, bis zu %1 je Sekunde.</translation>
    </message>
    <message>
        <source>The spacing is multiplied by a number from 0 to 1,000,000.</source>
        <translation>Die Abstände werden mit einer Zahl von 0 bis 1.000.000 malgenommen.</translation>
    </message>
    <message>
        <source>Events in a shuffled order have no spacing to keep.</source>
        <translation>Gemischte Ereignisse haben keine Abstände einzuhalten.</translation>
    </message>
    <message>
        <source>The time scale is a number above 0, such as 1000.</source>
        <translation>Der Zeitfaktor ist eine Zahl über 0, etwa 1000.</translation>
    </message>
    <message>
        <source>Not all answers could be kept: there is no more room for them.</source>
        <translation>Nicht alle Antworten konnten aufbewahrt werden: es ist kein Platz mehr dafür.</translation>
    </message>
    <message>
        <source>Not tried again: %1.</source>
        <translation>Kein weiterer Anlauf: %1.</translation>
    </message>
    <message>
        <source>Given up: %1.</source>
        <translation>Aufgegeben: %1.</translation>
    </message>
    <message>
        <source>Not tried again: there is no more room to keep the message.</source>
        <translation>Kein weiterer Anlauf: es ist kein Platz mehr, die Nachricht aufzubewahren.</translation>
    </message>
    <message>
        <source>Paused, since the last %1 to %2 could not be sent: %3</source>
        <translation>Pause, da die letzten %1 an %2 nicht gesendet werden konnten: %3</translation>
    </message>
    <message>
        <source>The value of the header %1 came to have a line break in it.</source>
        <translation>Der Wert des Headers %1 bekam einen Zeilenumbruch.</translation>
    </message>
    <message>
        <source>There is nothing at %1 in its body.</source>
        <translation>In seinem Body steht nichts unter %1.</translation>
    </message>
    <message>
        <source>What is to stand at %1 came to be no JSON: %2. Text needs quotes: &quot;{{…}}&quot;.</source>
        <translation>Was unter %1 stehen soll, wurde kein JSON: %2. Text braucht Anführungszeichen: &quot;{{…}}&quot;.</translation>
    </message>
    <message>
        <source>A target without blanks is needed, such as /hooks?a=b; it came to be “%1”.</source>
        <translation>Es braucht ein Ziel ohne Leerzeichen, etwa /hooks?a=b; es wurde „%1“.</translation>
    </message>
    <message>
        <source>{{uuid}}: a new random id</source>
        <translation>{{uuid}}: eine neue zufällige ID</translation>
    </message>
    <message>
        <source>{{time:unix}}, {{time:unix_ms}}, {{time:iso}}: now, in seconds, in milliseconds, as 2026-11-24T22:31:07.123456Z</source>
        <translation>{{time:unix}}, {{time:unix_ms}}, {{time:iso}}: jetzt, in Sekunden, in Millisekunden, als 2026-11-24T22:31:07.123456Z</translation>
    </message>
    <message>
        <source>{{json:$.payment.id}}: what stands there in the original body</source>
        <translation>{{json:$.payment.id}}: was im ursprünglichen Body dort steht</translation>
    </message>
    <message>
        <source>{{header:Name}}, {{delivery}}, {{type}}, {{id}}: of the original event</source>
        <translation>{{header:Name}}, {{delivery}}, {{type}}, {{id}}: vom ursprünglichen Ereignis</translation>
    </message>
    <message>
        <source>{{random:1-999}}, {{random:hex:16}}, {{random:alnum:16}}: random</source>
        <translation>{{random:1-999}}, {{random:hex:16}}, {{random:alnum:16}}: zufällig</translation>
    </message>
    <message>
        <source>{{… | json}}: as a JSON string with its quotes; also url, base64, hex, lower, upper, default:&quot;none&quot;</source>
        <translation>{{… | json}}: als JSON-Zeichenkette mit ihren Anführungszeichen; auch url, base64, hex, lower, upper, default:&quot;none&quot;</translation>
    </message>
    <message>
        <source>A line begins with one of header, remove, json, form, body, method, target.</source>
        <translation>Eine Zeile beginnt mit header, remove, json, form, body, method oder target.</translation>
    </message>
    <message>
        <source>A colon belongs behind the header&apos;s name: header X-Run: 1</source>
        <translation>Hinter den Namen des Headers gehört ein Doppelpunkt: header X-Run: 1</translation>
    </message>
    <message>
        <source>Nothing belongs behind the header&apos;s name.</source>
        <translation>Hinter den Namen des Headers gehört nichts.</translation>
    </message>
    <message>
        <source>An equals sign belongs behind the path: json $.id = 1</source>
        <translation>Hinter den Pfad gehört ein Gleichheitszeichen: json $.id = 1</translation>
    </message>
    <message>
        <source>An equals sign belongs behind the name: form amount = 1</source>
        <translation>Hinter den Namen gehört ein Gleichheitszeichen: form amount = 1</translation>
    </message>
    <message>
        <source>A method belongs here, such as PUT.</source>
        <translation>Hierher gehört eine Methode, etwa PUT.</translation>
    </message>
    <message>
        <source>A target belongs here, such as /hooks.</source>
        <translation>Hierher gehört ein Ziel, etwa /hooks.</translation>
    </message>
    <message>
        <source>The name of a header belongs here.</source>
        <translation>Hierher gehört der Name eines Headers.</translation>
    </message>
    <message>
        <source>This is no path into JSON; one looks like $.items[0].name.</source>
        <translation>Das ist kein Pfad in JSON; einer sieht aus wie $.items[0].name.</translation>
    </message>
    <message>
        <source>The name of a form&apos;s field belongs here.</source>
        <translation>Hierher gehört der Name eines Formularfelds.</translation>
    </message>
    <message>
        <source>A JSON value belongs here, such as 12, true or &quot;text&quot;.</source>
        <translation>Hierher gehört ein JSON-Wert, etwa 12, true oder &quot;text&quot;.</translation>
    </message>
    <message>
        <source>A method is a word such as POST, without blanks.</source>
        <translation>Eine Methode ist ein Wort wie POST, ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>The edits are too long.</source>
        <translation>Die Änderungen sind zu lang.</translation>
    </message>
    <message>
        <source>There are too many edits: at most %1.</source>
        <translation>Das sind zu viele Änderungen: höchstens %1.</translation>
    </message>
    <message>
        <source>The event is neither a JSON object nor a form: nothing can be added to it.</source>
        <translation>Das Ereignis ist weder ein JSON-Objekt noch ein Formular: nichts kann hinzugefügt werden.</translation>
    </message>
    <message>
        <source>Valid event</source>
        <translation>Gültiges Ereignis</translation>
    </message>
    <message>
        <source>an event, rightly signed</source>
        <translation>ein Ereignis, richtig signiert</translation>
    </message>
    <message>
        <source>Whatever is not 2xx counts as a failed delivery, which is repeated and in the end given up. It is the control as well: a consumer that refuses everything has proved nothing.</source>
        <translation>Was nicht 2xx ist, gilt als gescheiterte Zustellung, die wiederholt und schließlich aufgegeben wird. Es ist zugleich die Gegenprobe: ein Consumer, der alles ablehnt, hat nichts bewiesen.</translation>
    </message>
    <message>
        <source>Compare the secret, the scheme and the path with those of the consumer; `--event` sends an event of your own.</source>
        <translation>Vergleichen Sie Geheimnis, Verfahren und Pfad mit denen des Consumers; `--event` sendet ein eigenes Ereignis.</translation>
    </message>
    <message>
        <source>Answer in time</source>
        <translation>Rechtzeitig antworten</translation>
    </message>
    <message>
        <source>three valid events, one after the other</source>
        <translation>drei gültige Ereignisse, nacheinander</translation>
    </message>
    <message>
        <source>2xx within the time that the provider waits</source>
        <translation>2xx innerhalb der Zeit, die der Anbieter wartet</translation>
    </message>
    <message>
        <source>A later answer counts as none: the event comes again although it was taken.</source>
        <translation>Eine spätere Antwort gilt als keine: das Ereignis kommt wieder, obwohl es angenommen wurde.</translation>
    </message>
    <message>
        <source>The slowest of %1 took %2; the provider waits %3.</source>
        <translation>Das langsamste von %1 brauchte %2; der Anbieter wartet %3.</translation>
    </message>
    <message>
        <source>Store the event, answer 2xx, and do the work afterwards.</source>
        <translation>Speichern Sie das Ereignis, antworten Sie mit 2xx, und arbeiten Sie danach.</translation>
    </message>
    <message>
        <source>Not all were accepted, so that their time says nothing.</source>
        <translation>Nicht alle wurden angenommen, ihre Zeit sagt also nichts.</translation>
    </message>
    <message>
        <source>Signature over the raw body</source>
        <translation>Signatur über den rohen Body</translation>
    </message>
    <message>
        <source>the same JSON written another way (indented, escaped), rightly signed</source>
        <translation>dasselbe JSON anders geschrieben (eingerückt, mit Escapes), richtig signiert</translation>
    </message>
    <message>
        <source>The signature is over bytes. A consumer that parses the JSON and writes it anew before it verifies refuses valid events, depending on how they are spelled.</source>
        <translation>Die Signatur gilt für Bytes. Ein Consumer, der das JSON vor der Prüfung liest und neu schreibt, lehnt je nach Schreibweise gültige Ereignisse ab.</translation>
    </message>
    <message>
        <source>%1 signs no body.</source>
        <translation>%1 signiert keinen Body.</translation>
    </message>
    <message>
        <source>The body is the signature itself.</source>
        <translation>Der Body ist selbst die Signatur.</translation>
    </message>
    <message>
        <source>The event is not JSON.</source>
        <translation>Das Ereignis ist kein JSON.</translation>
    </message>
    <message>
        <source>Unknown event type</source>
        <translation>Unbekannter Ereignistyp</translation>
    </message>
    <message>
        <source>a valid event of a type that the consumer cannot know</source>
        <translation>ein gültiges Ereignis eines Typs, den der Consumer nicht kennen kann</translation>
    </message>
    <message>
        <source>Providers add types. One that is answered with an error is repeated for days, and may switch the endpoint off.</source>
        <translation>Anbieter fügen Typen hinzu. Einer, der mit einem Fehler beantwortet wird, wird tagelang wiederholt und schaltet womöglich den Endpunkt ab.</translation>
    </message>
    <message>
        <source>Nothing in the event tells its type in a place that %1&apos;s scheme knows.</source>
        <translation>Nichts in dem Ereignis nennt seinen Typ an einer Stelle, die das Verfahren von %1 kennt.</translation>
    </message>
    <message>
        <source>Answer 2xx to types that you do not handle.</source>
        <translation>Antworten Sie mit 2xx auf Typen, die Sie nicht behandeln.</translation>
    </message>
    <message>
        <source>Fields that it does not know</source>
        <translation>Felder, die er nicht kennt</translation>
    </message>
    <message>
        <source>a valid event with further fields</source>
        <translation>ein gültiges Ereignis mit weiteren Feldern</translation>
    </message>
    <message>
        <source>Providers add fields without a new version; they call it compatible.</source>
        <translation>Anbieter fügen Felder ohne neue Version hinzu; sie nennen es kompatibel.</translation>
    </message>
    <message>
        <source>Ignore fields that you do not know; let no strict schema refuse them.</source>
        <translation>Lassen Sie unbekannte Felder außer Acht; kein strenges Schema darf sie ablehnen.</translation>
    </message>
    <message>
        <source>Text beyond ASCII</source>
        <translation>Text jenseits von ASCII</translation>
    </message>
    <message>
        <source>a valid event with names in several scripts and an emoji, in UTF-8</source>
        <translation>ein gültiges Ereignis mit Namen in mehreren Schriften und einem Emoji, in UTF-8</translation>
    </message>
    <message>
        <source>JSON is UTF-8. A consumer that decodes the body in another character set before it verifies refuses the first customer called Zoë.</source>
        <translation>JSON ist UTF-8. Ein Consumer, der den Body vor der Prüfung in einem anderen Zeichensatz dekodiert, weist die erste Kundin namens Zoë ab.</translation>
    </message>
    <message>
        <source>Verify bytes, and decode them as UTF-8 afterwards.</source>
        <translation>Prüfen Sie Bytes, und dekodieren Sie sie danach als UTF-8.</translation>
    </message>
    <message>
        <source>Body of 1 MiB</source>
        <translation>Body von 1 MiB</translation>
    </message>
    <message>
        <source>a valid event of 1 MiB</source>
        <translation>ein gültiges Ereignis von 1 MiB</translation>
    </message>
    <message>
        <source>Real events grow with what they tell of (GitHub sends up to 25 MB), and frameworks refuse more than 100 KiB unless they are told otherwise.</source>
        <translation>Echte Ereignisse wachsen mit dem, wovon sie berichten (GitHub sendet bis zu 25 MB), und Frameworks lehnen mehr als 100 KiB ab, wenn man es ihnen nicht anders sagt.</translation>
    </message>
    <message>
        <source>Raise the limit of the body parser (Express: express.raw({ limit: &quot;5mb&quot; })), and of the proxy before it (nginx: client_max_body_size).</source>
        <translation>Erhöhen Sie die Grenze des Body-Parsers (Express: express.raw({ limit: &quot;5mb&quot; })) und des Proxys davor (nginx: client_max_body_size).</translation>
    </message>
    <message>
        <source>The body is a token, which no provider makes so large.</source>
        <translation>Der Body ist ein Token, das kein Anbieter so groß macht.</translation>
    </message>
    <message>
        <source>The signature could not be altered.</source>
        <translation>Die Signatur konnte nicht verändert werden.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1%2 after %3</source>
        <translation>%1%2 nach %3</translation>
    </message>
    <message>
        <source>It answered %1.</source>
        <translation>Er antwortete %1.</translation>
    </message>
    <message>
        <source>It was accepted: it answered %1.</source>
        <translation>Es wurde angenommen: er antwortete %1.</translation>
    </message>
    <message>
        <source>Neither accepted nor refused. %1</source>
        <translation>Weder angenommen noch abgelehnt. %1</translation>
    </message>
    <message>
        <source>It was refused with %1.</source>
        <translation>Es wurde mit %1 abgelehnt.</translation>
    </message>
    <message>
        <source> (A 4xx would say that the sender is to blame, and not the consumer.)</source>
        <translation> (4xx würde sagen, dass der Absender schuld ist und nicht der Consumer.)</translation>
    </message>
    <message>
        <source>The event is empty: give a request or its body.</source>
        <translation>Das Ereignis ist leer: geben Sie eine Anfrage oder ihren Body an.</translation>
    </message>
    <message>
        <source>The time for the whole check (%1 s) was over before all checks were made.</source>
        <translation>Die Zeit für alle Prüfungen (%1 s) war vorbei, bevor alle gemacht waren.</translation>
    </message>
    <message>
        <source>The valid event is not accepted, so that nothing else can be told from it.</source>
        <translation>Das gültige Ereignis wird nicht angenommen, daraus lässt sich sonst nichts schließen.</translation>
    </message>
    <message>
        <source>The consumer cannot be reached any more. %1</source>
        <translation>Der Consumer ist nicht mehr erreichbar. %1</translation>
    </message>
    <message>
        <source>It was stopped before all checks were made.</source>
        <translation>Es wurde gestoppt, bevor alle Prüfungen gemacht waren.</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 s.</source>
        <translation>%1 antwortete nicht binnen %2 s.</translation>
    </message>
    <message>
        <source>No check of it was made.</source>
        <translation>Dazu wurde keine Prüfung gemacht.</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>nicht feststellbar</translation>
    </message>
    <message>
        <source>%1 passes</source>
        <translation>%1 in Ordnung</translation>
    </message>
    <message>
        <source>%1 pass</source>
        <translation>%1 in Ordnung</translation>
    </message>
    <message>
        <source>%1 fails</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 fail</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 cannot be told</source>
        <translation>%1 nicht feststellbar</translation>
    </message>
    <message>
        <source>%1 does not apply</source>
        <translation>%1 trifft nicht zu</translation>
    </message>
    <message>
        <source>%1 do not apply</source>
        <translation>%1 treffen nicht zu</translation>
    </message>
    <message>
        <source>%1 check: %2.</source>
        <translation>%1 Prüfung: %2.</translation>
    </message>
    <message>
        <source>%1 checks: %2.</source>
        <translation>%1 Prüfungen: %2.</translation>
    </message>
    <message>
        <source>none was made</source>
        <translation>keine gemacht</translation>
    </message>
    <message>
        <source>Twenty at once</source>
        <translation>Zwanzig zugleich</translation>
    </message>
    <message>
        <source>20 valid events, each over its own connection, at the same time</source>
        <translation>20 gültige Ereignisse, jedes über eine eigene Verbindung, zur selben Zeit</translation>
    </message>
    <message>
        <source>2xx for all, within the time that the provider waits</source>
        <translation>2xx für alle, innerhalb der Zeit, die der Anbieter wartet</translation>
    </message>
    <message>
        <source>A batch at the provider&apos;s (an invoice run, an import) comes all at once.</source>
        <translation>Ein Stapel beim Anbieter (ein Rechnungslauf, ein Import) kommt auf einmal.</translation>
    </message>
    <message>
        <source>%1 of %2 were accepted. The first that was not: %3.</source>
        <translation>%1 von %2 wurden angenommen. Das erste andere: %3.</translation>
    </message>
    <message>
        <source>Let the answer depend on nothing that takes one event at a time; put events into a queue.</source>
        <translation>Machen Sie die Antwort von nichts abhängig, das nur ein Ereignis auf einmal nimmt; stellen Sie Ereignisse in eine Warteschlange.</translation>
    </message>
    <message>
        <source>All %1 were accepted, the slowest after %2 (one alone takes %3).</source>
        <translation>Alle %1 wurden angenommen, das langsamste nach %2 (ein einzelnes braucht %3).</translation>
    </message>
    <message>
        <source> The provider waits %1.</source>
        <translation> Der Anbieter wartet %1.</translation>
    </message>
    <message>
        <source>Store the events and answer; work through them afterwards.</source>
        <translation>Speichern Sie die Ereignisse, und antworten Sie; arbeiten Sie sie danach ab.</translation>
    </message>
    <message>
        <source>Answer before the work</source>
        <translation>Antwort vor der Arbeit</translation>
    </message>
    <message>
        <source>valid and wrongly signed events in turn, to compare their times</source>
        <translation>gültige und falsch signierte Ereignisse abwechselnd, um ihre Zeiten zu vergleichen</translation>
    </message>
    <message>
        <source>an accepted event takes no longer than a refused one</source>
        <translation>ein angenommenes Ereignis dauert nicht länger als ein abgelehntes</translation>
    </message>
    <message>
        <source>Work before the answer makes it late on a bad day, and the event come again while the first is still worked on.</source>
        <translation>Arbeit vor der Antwort macht diese an einem schlechten Tag zu spät, und das Ereignis kommt wieder, während am ersten noch gearbeitet wird.</translation>
    </message>
    <message>
        <source>wrongly signed</source>
        <translation>falsch signiert</translation>
    </message>
    <message>
        <source>Not all valid events were accepted, so that their time says nothing.</source>
        <translation>Nicht alle gültigen Ereignisse wurden angenommen, ihre Zeit sagt also nichts.</translation>
    </message>
    <message>
        <source>It does not refuse wrongly signed events, so that there is nothing to compare with.</source>
        <translation>Er lehnt falsch signierte Ereignisse nicht ab, es gibt also nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>An accepted event takes %1, a refused one %2: it works before it answers.</source>
        <translation>Ein angenommenes Ereignis dauert %1, ein abgelehntes %2: er arbeitet, bevor er antwortet.</translation>
    </message>
    <message>
        <source>Store the event, answer 2xx, and do the work afterwards, from a queue.</source>
        <translation>Speichern Sie das Ereignis, antworten Sie mit 2xx, und arbeiten Sie danach aus einer Warteschlange.</translation>
    </message>
    <message>
        <source>No work is noticeable before the answer: an accepted event takes %1, a refused one %2. Either it works afterwards, or this event gives it little to do.</source>
        <translation>Vor der Antwort ist keine Arbeit zu bemerken: ein angenommenes Ereignis dauert %1, ein abgelehntes %2. Entweder arbeitet er danach, oder dieses Ereignis macht wenig Arbeit.</translation>
    </message>
    <message>
        <source>%1 signs no body: its token is the same with any.</source>
        <translation>%1 signiert keinen Body: sein Token ist bei jedem gleich.</translation>
    </message>
    <message>
        <source>No digit of this event is covered by the signature.</source>
        <translation>Keine Ziffer dieses Ereignisses ist von der Signatur abgedeckt.</translation>
    </message>
    <message>
        <source>The signature stands in no header, but in %1.</source>
        <translation>Die Signatur steht in keinem Header, sondern in: %1.</translation>
    </message>
    <message>
        <source>There is nothing beside the signature that could be left.</source>
        <translation>Neben der Signatur ist nichts, das bleiben könnte.</translation>
    </message>
    <message>
        <source>The signature stands inside another text.</source>
        <translation>Die Signatur steht in einem anderen Text.</translation>
    </message>
    <message>
        <source>The token stands in no header.</source>
        <translation>Das Token steht in keinem Header.</translation>
    </message>
    <message>
        <source>%1 has no other algorithm to confuse it with.</source>
        <translation>%1 hat kein anderes Verfahren, mit dem es zu verwechseln wäre.</translation>
    </message>
    <message>
        <source>%1 names no limit for %2.</source>
        <translation>%1 nennt keine Grenze für %2.</translation>
    </message>
    <message>
        <source>%1 signs no timestamp.</source>
        <translation>%1 signiert keinen Zeitstempel.</translation>
    </message>
    <message>
        <source>a refusal: 401, 403 or 400</source>
        <translation>eine Ablehnung: 401, 403 oder 400</translation>
    </message>
    <message>
        <source>Compute the signature over the raw body with the endpoint&apos;s secret, compare it in constant time, and answer 401 when it differs.</source>
        <translation>Berechnen Sie die Signatur über den rohen Body mit dem Geheimnis des Endpunkts, vergleichen Sie in konstanter Zeit, und antworten Sie mit 401, wenn sie abweicht.</translation>
    </message>
    <message>
        <source>Wrong signature</source>
        <translation>Falsche Signatur</translation>
    </message>
    <message>
        <source>an event that is signed with another secret</source>
        <translation>ein Ereignis, das mit einem anderen Geheimnis signiert ist</translation>
    </message>
    <message>
        <source>Anybody can post to a public URL; the signature alone tells the provider from the rest.</source>
        <translation>Jeder kann an eine öffentliche URL senden; nur die Signatur unterscheidet den Anbieter von den übrigen.</translation>
    </message>
    <message>
        <source>Tampered body</source>
        <translation>Veränderter Body</translation>
    </message>
    <message>
        <source>a valid event in which one digit was changed after signing</source>
        <translation>ein gültiges Ereignis, in dem nach dem Signieren eine Ziffer geändert wurde</translation>
    </message>
    <message>
        <source>A signature that is not compared with the body lets an amount be changed on the way.</source>
        <translation>Eine Signatur, die nicht mit dem Body verglichen wird, lässt zu, dass unterwegs ein Betrag geändert wird.</translation>
    </message>
    <message>
        <source>Missing signature</source>
        <translation>Fehlende Signatur</translation>
    </message>
    <message>
        <source>a valid event without its signature header</source>
        <translation>ein gültiges Ereignis ohne seinen Signatur-Header</translation>
    </message>
    <message>
        <source>A consumer that verifies only what is there is open to whoever leaves it out.</source>
        <translation>Ein Consumer, der nur prüft, was da ist, steht jedem offen, der es weglässt.</translation>
    </message>
    <message>
        <source>Refuse a request that has no signature.</source>
        <translation>Lehnen Sie eine Anfrage ohne Signatur ab.</translation>
    </message>
    <message>
        <source>Empty signature</source>
        <translation>Leere Signatur</translation>
    </message>
    <message>
        <source>a valid event whose signature is empty</source>
        <translation>ein gültiges Ereignis mit leerer Signatur</translation>
    </message>
    <message>
        <source>Comparing as many characters as came accepts none at all.</source>
        <translation>Wer so viele Zeichen vergleicht, wie kamen, nimmt auch keine an.</translation>
    </message>
    <message>
        <source>Refuse a signature that has not the full length.</source>
        <translation>Lehnen Sie eine Signatur ab, die nicht die volle Länge hat.</translation>
    </message>
    <message>
        <source>Another algorithm</source>
        <translation>Anderer Algorithmus</translation>
    </message>
    <message>
        <source>an event that is signed with the right secret and another algorithm</source>
        <translation>ein Ereignis, das mit dem richtigen Geheimnis und einem anderen Algorithmus signiert ist</translation>
    </message>
    <message>
        <source>The algorithm is the consumer&apos;s choice, never the sender&apos;s: an old or empty one is easier to forge.</source>
        <translation>Den Algorithmus wählt der Consumer, nie der Absender: ein alter oder leerer ist leichter zu fälschen.</translation>
    </message>
    <message>
        <source>Accept only the algorithm that the provider uses.</source>
        <translation>Nehmen Sie nur den Algorithmus an, den der Anbieter benutzt.</translation>
    </message>
    <message>
        <source>Stale timestamp</source>
        <translation>Veralteter Zeitstempel</translation>
    </message>
    <message>
        <source>an event that was rightly signed an hour before what is tolerated</source>
        <translation>ein Ereignis, das richtig signiert wurde, eine Stunde vor dem Tolerierten</translation>
    </message>
    <message>
        <source>Who has seen a valid request once can send it again at any later time, unless its age is looked at.</source>
        <translation>Wer eine gültige Anfrage gesehen hat, kann sie jederzeit wieder senden, wenn auf ihr Alter nicht geachtet wird.</translation>
    </message>
    <message>
        <source>the age of a timestamp</source>
        <translation>das Alter eines Zeitstempels</translation>
    </message>
    <message>
        <source>Refuse a timestamp that is older than the provider&apos;s tolerance.</source>
        <translation>Lehnen Sie einen Zeitstempel ab, der älter ist als die Toleranz des Anbieters.</translation>
    </message>
    <message>
        <source>Future timestamp</source>
        <translation>Künftiger Zeitstempel</translation>
    </message>
    <message>
        <source>an event that is rightly signed for an hour ahead</source>
        <translation>ein Ereignis, das für in einer Stunde richtig signiert ist</translation>
    </message>
    <message>
        <source>A timestamp of the future keeps a request valid for as long as its maker liked.</source>
        <translation>Ein Zeitstempel der Zukunft hält eine Anfrage so lange gültig, wie es ihrem Urheber gefiel.</translation>
    </message>
    <message>
        <source>timestamps of the future</source>
        <translation>Zeitstempel der Zukunft</translation>
    </message>
    <message>
        <source>Refuse a timestamp that lies ahead by more than the tolerance.</source>
        <translation>Lehnen Sie einen Zeitstempel ab, der weiter voraus liegt als die Toleranz.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplikat</translation>
    </message>
    <message>
        <source>the same delivery twice, byte for byte</source>
        <translation>dieselbe Zustellung zweimal, Byte für Byte</translation>
    </message>
    <message>
        <source>2xx both times</source>
        <translation>beide Male 2xx</translation>
    </message>
    <message>
        <source>Providers deliver at least once: when an answer is lost on the way, the same event comes again. An error leads to further repeats.</source>
        <translation>Anbieter stellen mindestens einmal zu: geht unterwegs eine Antwort verloren, kommt dasselbe Ereignis wieder. Ein Fehler führt zu weiteren Wiederholungen.</translation>
    </message>
    <message>
        <source>the first time</source>
        <translation>das erste Mal</translation>
    </message>
    <message>
        <source>Already the first was not accepted: %1</source>
        <translation>Schon das erste wurde nicht angenommen: %1</translation>
    </message>
    <message>
        <source>The first was accepted, the second was not: %1.</source>
        <translation>Das erste wurde angenommen, das zweite nicht: %1.</translation>
    </message>
    <message>
        <source>Remember the ids of deliveries that are done, and answer 2xx to one that comes again without doing its work again.</source>
        <translation>Merken Sie sich die IDs erledigter Zustellungen, und antworten Sie mit 2xx auf eine, die wiederkommt, ohne noch einmal zu arbeiten.</translation>
    </message>
    <message>
        <source>Both were accepted (%1, then %2). Whether the work was done once only, its own data must tell.</source>
        <translation>Beide wurden angenommen (%1, dann %2). Ob die Arbeit nur einmal getan wurde, müssen seine eigenen Daten sagen.</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Falsche Reihenfolge</translation>
    </message>
    <message>
        <source>an event, and then one that happened an hour earlier</source>
        <translation>ein Ereignis, dann eines, das eine Stunde früher geschah</translation>
    </message>
    <message>
        <source>Providers promise no order: the repeat of an older event comes after newer ones.</source>
        <translation>Anbieter versprechen keine Reihenfolge: die Wiederholung eines älteren Ereignisses kommt nach neueren.</translation>
    </message>
    <message>
        <source>the later event</source>
        <translation>das spätere Ereignis</translation>
    </message>
    <message>
        <source>the earlier event</source>
        <translation>das frühere Ereignis</translation>
    </message>
    <message>
        <source>Compare the times of events with what is stored and ignore what is older; do not answer an error.</source>
        <translation>Vergleichen Sie die Zeiten der Ereignisse mit dem Gespeicherten, und lassen Sie Älteres außer Acht; antworten Sie nicht mit einem Fehler.</translation>
    </message>
    <message>
        <source>Retry after a failure</source>
        <translation>Wiederholung nach einem Fehlschlag</translation>
    </message>
    <message>
        <source>a delivery with a wrong signature, and then the same one rightly signed</source>
        <translation>eine Zustellung mit falscher Signatur, dann dieselbe richtig signiert</translation>
    </message>
    <message>
        <source>a refusal, and then 2xx</source>
        <translation>eine Ablehnung, dann 2xx</translation>
    </message>
    <message>
        <source>The provider repeats what failed, with the same id. A consumer that has noted the id of a failed delivery loses the event.</source>
        <translation>Der Anbieter wiederholt, was scheiterte, mit derselben ID. Ein Consumer, der die ID einer gescheiterten Zustellung vermerkt hat, verliert das Ereignis.</translation>
    </message>
    <message>
        <source>rightly signed</source>
        <translation>richtig signiert</translation>
    </message>
    <message>
        <source>It accepted the wrongly signed one: there was no failure that a retry could follow.</source>
        <translation>Er hat die falsch signierte angenommen: es gab keinen Fehlschlag, dem eine Wiederholung folgen könnte.</translation>
    </message>
    <message>
        <source>The wrongly signed one got no answer. %1</source>
        <translation>Die falsch signierte bekam keine Antwort. %1</translation>
    </message>
    <message>
        <source>After the refusal (%1), the right one was not accepted: %2.</source>
        <translation>Nach der Ablehnung (%1) wurde die richtige nicht angenommen: %2.</translation>
    </message>
    <message>
        <source>Note an id as done only after its work is done; never for a request that was refused.</source>
        <translation>Vermerken Sie eine ID erst als erledigt, wenn die Arbeit getan ist; nie bei einer abgelehnten Anfrage.</translation>
    </message>
    <message>
        <source>Refused with %1, and on retry accepted with %2.</source>
        <translation>Mit %1 abgelehnt und bei der Wiederholung mit %2 angenommen.</translation>
    </message>
    <message>
        <source>Case of header names</source>
        <translation>Schreibweise der Headernamen</translation>
    </message>
    <message>
        <source>two valid events, with all header names in lower and in upper case</source>
        <translation>zwei gültige Ereignisse, alle Headernamen klein und alle groß geschrieben</translation>
    </message>
    <message>
        <source>Header names have no case; proxies and HTTP/2 write them in lower case.</source>
        <translation>Headernamen kennen keine Groß- und Kleinschreibung; Proxys und HTTP/2 schreiben sie klein.</translation>
    </message>
    <message>
        <source>upper case</source>
        <translation>Großbuchstaben</translation>
    </message>
    <message>
        <source>lower case</source>
        <translation>Kleinbuchstaben</translation>
    </message>
    <message>
        <source>Look header fields up without regard to case.</source>
        <translation>Suchen Sie Header ohne Rücksicht auf Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>Chunked body</source>
        <translation>Body in Stücken (chunked)</translation>
    </message>
    <message>
        <source>a valid event in three chunks, without Content-Length</source>
        <translation>ein gültiges Ereignis in drei Stücken, ohne Content-Length</translation>
    </message>
    <message>
        <source>A sender that streams its JSON does not know the length beforehand; every HTTP/1.1 server must read chunks.</source>
        <translation>Ein Absender, der sein JSON fortlaufend schreibt, kennt die Länge vorher nicht; jeder HTTP/1.1-Server muss Chunks lesen.</translation>
    </message>
    <message>
        <source>Read the body to its end instead of by Content-Length; let a proxy before it buffer requests.</source>
        <translation>Lesen Sie den Body bis zum Ende statt nach Content-Length; lassen Sie einen Proxy davor Anfragen puffern.</translation>
    </message>
    <message>
        <source>Expect: 100-continue</source>
        <translation>Expect: 100-continue</translation>
    </message>
    <message>
        <source>a valid event with Expect: 100-continue</source>
        <translation>ein gültiges Ereignis mit Expect: 100-continue</translation>
    </message>
    <message>
        <source>2xx, with or without 100 before it</source>
        <translation>2xx, mit oder ohne 100 davor</translation>
    </message>
    <message>
        <source>libcurl, which many senders use, asks so before larger bodies.</source>
        <translation>libcurl, das viele Absender benutzen, fragt vor größeren Bodys so.</translation>
    </message>
    <message>
        <source>Let the server answer 100 Continue, as it does by itself in most frameworks.</source>
        <translation>Lassen Sie den Server 100 Continue antworten, wie er es in den meisten Frameworks von selbst tut.</translation>
    </message>
    <message>
        <source>Connection used again</source>
        <translation>Wiederbenutzte Verbindung</translation>
    </message>
    <message>
        <source>three valid events over one connection</source>
        <translation>drei gültige Ereignisse über eine Verbindung</translation>
    </message>
    <message>
        <source>2xx each time, or a close that is announced</source>
        <translation>jedes Mal 2xx, oder ein angekündigtes Schließen</translation>
    </message>
    <message>
        <source>Providers keep connections open. One that is closed without a word breaks the next delivery.</source>
        <translation>Anbieter halten Verbindungen offen. Eine, die wortlos geschlossen wird, bricht die nächste Zustellung.</translation>
    </message>
    <message>
        <source>It closes after %1, and announces it.</source>
        <translation>Er schließt nach %1 und kündigt es an.</translation>
    </message>
    <message>
        <source>each answer</source>
        <translation>jeder Antwort</translation>
    </message>
    <message>
        <source>some answers</source>
        <translation>manchen Antworten</translation>
    </message>
    <message>
        <source>The connection was closed after %1 without being announced: %2</source>
        <translation>Die Verbindung wurde nach %1 unangekündigt geschlossen: %2</translation>
    </message>
    <message>
        <source>the first answer</source>
        <translation>der ersten Antwort</translation>
    </message>
    <message>
        <source>the second answer</source>
        <translation>der zweiten Antwort</translation>
    </message>
    <message>
        <source>Send Connection: close in an answer after which you close, or keep the connection open for some seconds.</source>
        <translation>Senden Sie Connection: close in einer Antwort, nach der Sie schließen, oder halten Sie die Verbindung einige Sekunden offen.</translation>
    </message>
    <message>
        <source>Answer each request on a connection alike.</source>
        <translation>Beantworten Sie jede Anfrage einer Verbindung gleich.</translation>
    </message>
    <message>
        <source>%1 events over one connection were accepted, the last after %2.</source>
        <translation>%1 Ereignisse über eine Verbindung wurden angenommen, das letzte nach %2.</translation>
    </message>
    <message>
        <source>%1 states no time; ten seconds are usual</source>
        <translation>%1 nennt keine Zeit; zehn Sekunden sind üblich</translation>
    </message>
    <message>
        <source>documentation of %1</source>
        <translation>Dokumentation von %1</translation>
    </message>
    <message>
        <source>%1, by others&apos; reports</source>
        <translation>%1, nach Berichten anderer</translation>
    </message>
    <message>
        <source>%1, by common knowledge</source>
        <translation>%1, nach allgemeiner Kenntnis</translation>
    </message>
    <message>
        <source>%1 is not this machine: it is only checked when you allow it.</source>
        <translation>%1 ist nicht dieser Rechner: geprüft wird er nur, wenn Sie es erlauben.</translation>
    </message>
    <message>
        <source>There is no check &apos;%1&apos;.</source>
        <translation>Es gibt keine Prüfung „%1“.</translation>
    </message>
    <message>
        <source>The certificate authorities in %1 cannot be read (%2): choose another file or folder for this target.</source>
        <translation>Die Zertifizierungsstellen in %1 können nicht gelesen werden (%2): wählen Sie eine andere Datei oder einen anderen Ordner für dieses Ziel.</translation>
    </message>
    <message>
        <source>%1 holds more than %2 of certificate authorities: choose fewer for this target.</source>
        <translation>%1 enthält mehr als %2 an Zertifizierungsstellen: wählen Sie weniger für dieses Ziel.</translation>
    </message>
    <message>
        <source>There is no certificate authority in %1: choose a PEM file that has one, or a folder with such files.</source>
        <translation>In %1 ist keine Zertifizierungsstelle: wählen Sie eine PEM-Datei, die eine hat, oder einen Ordner mit solchen Dateien.</translation>
    </message>
    <message>
        <source>%1 %2 cannot be read (%3): choose another file for this target.</source>
        <translation>%1 %2 kann nicht gelesen werden (%3): wählen Sie eine andere Datei für dieses Ziel.</translation>
    </message>
    <message>
        <source>The client certificate</source>
        <translation>Das Client-Zertifikat</translation>
    </message>
    <message>
        <source>The key of the client certificate</source>
        <translation>Der Schlüssel des Client-Zertifikats</translation>
    </message>
    <message>
        <source>The answer is longer than the %1 that are passed on: let the target answer with less.</source>
        <translation>Die Antwort ist länger als die %1, die weitergegeben werden: lassen Sie das Ziel mit weniger antworten.</translation>
    </message>
    <message>
        <source>The target wants to speak another protocol, which is not passed on.</source>
        <translation>Das Ziel will ein anderes Protokoll sprechen, das nicht weitergegeben wird.</translation>
    </message>
    <message>
        <source>A header of the answer holds a line end or a NUL byte, so it is not passed on.</source>
        <translation>Ein Header der Antwort enthält ein Zeilenende oder ein NUL-Byte, darum wird sie nicht weitergegeben.</translation>
    </message>
    <message>
        <source>The target of this webhook did not answer in time.</source>
        <translation>Das Ziel dieses Webhooks hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The target of this webhook broke off its answer.</source>
        <translation>Das Ziel dieses Webhooks hat seine Antwort abgebrochen.</translation>
    </message>
    <message>
        <source>The target of this webhook could not be reached, or did not answer.</source>
        <translation>Das Ziel dieses Webhooks war nicht erreichbar oder hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>The answer of this webhook&apos;s target could not be passed on.</source>
        <translation>Die Antwort des Ziels dieses Webhooks konnte nicht weitergegeben werden.</translation>
    </message>
    <message>
        <source>Hookloupe ended before %1 had answered: forward it again.</source>
        <translation>Hookloupe endete, bevor %1 geantwortet hatte: leiten Sie es noch einmal weiter.</translation>
    </message>
    <message>
        <source>Hookloupe ended before its turn came: forward it again.</source>
        <translation>Hookloupe endete, bevor es an der Reihe war: leiten Sie es noch einmal weiter.</translation>
    </message>
    <message>
        <source>Hookloupe ended before this try: forward it again.</source>
        <translation>Hookloupe endete vor diesem Anlauf: leiten Sie es noch einmal weiter.</translation>
    </message>
    <message>
        <source>The target of this webhook is not a URL.</source>
        <translation>Das Ziel dieses Webhooks ist keine URL.</translation>
    </message>
    <message>
        <source>This request was forwarded by this same Hookloupe before, so forwarding it again would never end: let the target be another server.</source>
        <translation>Diese Anfrage wurde schon von diesem Hookloupe weitergeleitet; es nähme kein Ende: das Ziel muss ein anderer Server sein.</translation>
    </message>
    <message>
        <source>CONNECT asks for a tunnel, which is not forwarded.</source>
        <translation>CONNECT verlangt einen Tunnel; das wird nicht weitergeleitet.</translation>
    </message>
    <message>
        <source>The target of this webhook has more requests than it answers.</source>
        <translation>Das Ziel dieses Webhooks hat mehr Anfragen, als es beantwortet.</translation>
    </message>
    <message>
        <source>It was not sent: %1 others wait for %2 already. Allow more at once, or forward it again later.</source>
        <translation>Nicht gesendet: %1 andere warten schon auf %2. Erlauben Sie mehr zugleich, oder leiten Sie es später noch einmal weiter.</translation>
    </message>
    <message>
        <source>It was not sent: the events that wait to be forwarded hold more than %1 of memory. Forward it again later.</source>
        <translation>Nicht gesendet: die Ereignisse, die auf Weiterleitung warten, belegen mehr als %1. Leiten Sie es später noch einmal weiter.</translation>
    </message>
    <message>
        <source>The target of this webhook is busy with others.</source>
        <translation>Das Ziel dieses Webhooks ist mit anderen beschäftigt.</translation>
    </message>
    <message>
        <source>It was not sent: its turn did not come within %1, since %2 others were under way to %3. Look why the target is slow, or allow more at once.</source>
        <translation>Nicht gesendet: binnen %1 kam es nicht an die Reihe, da %2 andere an %3 unterwegs waren. Sehen Sie nach, warum das Ziel langsam ist, oder erlauben Sie mehr zugleich.</translation>
    </message>
    <message>
        <source>The scenario has no steps.</source>
        <translation>Das Szenario hat keine Schritte.</translation>
    </message>
    <message>
        <source>A run sends 1 to %1 messages; this would be %2.</source>
        <translation>Ein Lauf sendet 1 bis %1 Nachrichten; dies wären %2.</translation>
    </message>
    <message>
        <source>The time scale is a number from 0.001 to %1.</source>
        <translation>Der Zeitfaktor ist eine Zahl von 0,001 bis %1.</translation>
    </message>
    <message>
        <source>From 1 to %1 attempts may be under way at once.</source>
        <translation>Von 1 bis %1 Versuche können zugleich laufen.</translation>
    </message>
    <message>
        <source>A time or a number of the plan is negative.</source>
        <translation>Eine Zeit oder Zahl des Plans ist negativ.</translation>
    </message>
    <message>
        <source>A scenario of one step has no order to change: choose one with more.</source>
        <translation>Ein Szenario mit einem Schritt hat keine Reihenfolge zu ändern: wählen Sie eines mit mehr.</translation>
    </message>
    <message>
        <source>%1 signs with a private key: a rotation of shared secrets cannot be rehearsed with it.</source>
        <translation>%1 signiert mit einem privaten Schlüssel: eine Rotation gemeinsamer Geheimnisse lässt sich damit nicht proben.</translation>
    </message>
    <message>
        <source>The consumer accepts a signature by a secret that it cannot know: it does not check signatures, and the rest says nothing.</source>
        <translation>Der Consumer nimmt eine Signatur mit einem Geheimnis an, das er nicht kennen kann: er prüft keine Signaturen, und das Übrige sagt nichts.</translation>
    </message>
    <message>
        <source>The consumer accepts neither secret alone. See with `hookloupe-cli check` or `replay` whether it works with the one that it has.</source>
        <translation>Der Consumer nimmt keines der beiden Geheimnisse allein an. Sehen Sie mit `hookloupe-cli check` oder `replay` nach, ob er mit dem arbeitet, das er hat.</translation>
    </message>
    <message>
        <source>The consumer looks at the first of several signatures alone: while two are sent, it depends on their order whether it accepts. Let it try each of them.</source>
        <translation>Der Consumer sieht nur auf die erste von mehreren Signaturen: solange zwei gesendet werden, hängt es von ihrer Reihenfolge ab, ob er annimmt. Lassen Sie ihn jede versuchen.</translation>
    </message>
    <message>
        <source>The consumer looks at the last of several signatures alone: while two are sent, it depends on their order whether it accepts. Let it try each of them.</source>
        <translation>Der Consumer sieht nur auf die letzte von mehreren Signaturen: solange zwei gesendet werden, hängt es von ihrer Reihenfolge ab, ob er annimmt. Lassen Sie ihn jede versuchen.</translation>
    </message>
    <message>
        <source>The consumer accepts one signature, but not two in one header: let it try each of them.</source>
        <translation>Der Consumer nimmt eine Signatur an, aber nicht zwei in einem Header: lassen Sie ihn jede versuchen.</translation>
    </message>
    <message>
        <source>The consumer accepts both secrets: the provider can change at any time, and then the old one can go.</source>
        <translation>Der Consumer nimmt beide Geheimnisse an: der Anbieter kann jederzeit wechseln, danach kann das alte fort.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neue</translation>
    </message>
    <message>
        <source>old</source>
        <translation>alte</translation>
    </message>
    <message>
        <source>The consumer has the %1 secret and finds its signature among two, in either order: it loses nothing while the provider signs with both.</source>
        <translation>Der Consumer hat das %1 Geheimnis und findet seine Signatur unter zweien, in jeder Reihenfolge: er verliert nichts, solange der Anbieter mit beiden signiert.</translation>
    </message>
    <message>
        <source>The consumer accepts the new secret alone: what is still signed with the old one is lost. Let it try both until the provider has changed.</source>
        <translation>Der Consumer nimmt nur das neue Geheimnis an: was noch mit dem alten signiert wird, geht verloren. Lassen Sie ihn beide versuchen, bis der Anbieter gewechselt hat.</translation>
    </message>
    <message>
        <source>The consumer accepts the old secret alone: when the provider changes, events are lost. Let it try both first.</source>
        <translation>Der Consumer nimmt nur das alte Geheimnis an: wechselt der Anbieter, gehen Ereignisse verloren. Lassen Sie ihn vorher beide versuchen.</translation>
    </message>
    <message>
        <source>%1%2 (byte %3 of “%4”)</source>
        <translation>%1%2 (Byte %3 von „%4“)</translation>
    </message>
    <message>
        <source>%1there is no value “%2” among the scenario&apos;s values</source>
        <translation>%1unter den Werten des Szenarios gibt es keinen „%2“</translation>
    </message>
    <message>
        <source>captured request</source>
        <translation>aufgenommene Anfrage</translation>
    </message>
    <message>
        <source>Captured request</source>
        <translation>Aufgenommene Anfrage</translation>
    </message>
    <message>
        <source>It ended after %1 attempts, as it was told to.</source>
        <translation>Wie verlangt, endete er nach %1 Versuchen.</translation>
    </message>
    <message>
        <source>It ended after %1, as it was told to.</source>
        <translation>Wie verlangt, endete er nach %1.</translation>
    </message>
    <message>
        <source>It ended because an attempt was not accepted, as it was told to.</source>
        <translation>Wie verlangt, endete er, weil ein Versuch nicht angenommen wurde.</translation>
    </message>
    <message>
        <source>the trailers</source>
        <translation>die Trailer</translation>
    </message>
    <message>
        <source>This request cannot be written as HTTP/2 (%1): send it as HTTP/1.1.</source>
        <translation>Diese Anfrage kann nicht als HTTP/2 geschrieben werden (%1): senden Sie sie als HTTP/1.1.</translation>
    </message>
    <message>
        <source>libcurl cannot be used: reinstall it.</source>
        <translation>libcurl ist nicht benutzbar: installieren Sie es neu.</translation>
    </message>
    <message>
        <source>It was cancelled while the answer of %1 came in.</source>
        <translation>Es wurde abgebrochen, während die Antwort von %1 kam.</translation>
    </message>
    <message>
        <source>%1 does not offer HTTP/2: send it as HTTP/1.1, or switch HTTP/2 on there.</source>
        <translation>%1 bietet kein HTTP/2 an: senden Sie als HTTP/1.1, oder schalten Sie dort HTTP/2 ein.</translation>
    </message>
    <message>
        <source>Sent as HTTP/2: field names in lower case, and no reason phrase in the answer.</source>
        <translation>Als HTTP/2 gesendet: Feldnamen klein geschrieben, keine Begründung in der Antwort.</translation>
    </message>
    <message>
        <source>Sent as HTTP/2: field names in lower case, without %1, and no reason phrase in the answer.</source>
        <translation>Als HTTP/2 gesendet: Feldnamen klein geschrieben, ohne %1, keine Begründung in der Antwort.</translation>
    </message>
    <message>
        <source>The certificate of %1 was not checked.</source>
        <translation>Das Zertifikat von %1 wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>The answer&apos;s body has %1; the first %2 are kept.</source>
        <translation>Der Body der Antwort hat %1; die ersten %2 sind aufbewahrt.</translation>
    </message>
    <message>
        <source>%1 answered %2 to %3</source>
        <translation>%1 antwortete %2 auf %3</translation>
    </message>
    <message>
        <source> and points to &quot;%1&quot;, which is no http(s) URL: not followed.</source>
        <translation> und verweist auf „%1“; das ist keine http(s)-URL: nicht gefolgt.</translation>
    </message>
    <message>
        <source> and points to %1: not followed, since that is the redirect after %2 others. Look whether they go in a circle.</source>
        <translation> und verweist auf %1: nicht gefolgt, da es die Weiterleitung nach %2 anderen ist. Sehen Sie nach, ob sie im Kreis gehen.</translation>
    </message>
    <message>
        <source> and points to %1: not followed, since sending to %2 was not allowed. Send to it once, and allow it, to have it followed.</source>
        <translation> und verweist auf %1: nicht gefolgt, da das Senden an %2 nicht erlaubt war. Senden Sie einmal dorthin und erlauben Sie es, damit gefolgt wird.</translation>
    </message>
    <message>
        <source> after %1 ms; followed to %2 with %3%4%5.</source>
        <translation> nach %1 ms; gefolgt zu %2 mit %3%4%5.</translation>
    </message>
    <message>
        <source>, without the body</source>
        <translation>, ohne den Body</translation>
    </message>
    <message>
        <source>, without %1, since it is another server</source>
        <translation>, ohne %1, da es ein anderer Server ist</translation>
    </message>
    <message>
        <source>Too many replays wait already (%1): let them end, or cancel them.</source>
        <translation>Es warten schon zu viele Replays (%1): warten Sie ihr Ende ab, oder brechen Sie sie ab.</translation>
    </message>
    <message>
        <source>It was cancelled before its turn came.</source>
        <translation>Es wurde abgebrochen, bevor es an der Reihe war.</translation>
    </message>
    <message>
        <source>One attempt; nothing is repeated.</source>
        <translation>Ein Versuch; nichts wird wiederholt.</translation>
    </message>
    <message>
        <source>%1 attempts over %2; waits: %3</source>
        <translation>%1 Versuche über %2; Wartezeiten: %3</translation>
    </message>
    <message>
        <source> (the provider does not publish its steps: these are plausible ones)</source>
        <translation> (der Anbieter veröffentlicht seine Stufen nicht: diese sind plausibel)</translation>
    </message>
    <message>
        <source>by this answer the provider does not try again</source>
        <translation>nach dieser Antwort versucht es der Anbieter nicht wieder</translation>
    </message>
    <message>
        <source>the provider does not repeat what fails</source>
        <translation>der Anbieter wiederholt nicht, was scheitert</translation>
    </message>
    <message>
        <source>that was the last of %1 attempts</source>
        <translation>das war der letzte von %1 Versuchen</translation>
    </message>
    <message>
        <source>by the schedule</source>
        <translation>nach dem Zeitplan</translation>
    </message>
    <message>
        <source>as Retry-After asks</source>
        <translation>wie Retry-After verlangt</translation>
    </message>
    <message>
        <source>its %1 are over</source>
        <translation>die %1 sind vorbei</translation>
    </message>
    <message>
        <source> about</source>
        <translation> etwa</translation>
    </message>
    <message>
        <source>Accepted: %1 sends it no more.</source>
        <translation>Angenommen: %1 sendet es nicht mehr.</translation>
    </message>
    <message>
        <source>The next attempt is expected%1 at %2.</source>
        <translation>Der nächste Versuch wird%1 um %2 erwartet.</translation>
    </message>
    <message>
        <source>By the schedule of %1 the next attempt was expected%2 at %3; it has not come.</source>
        <translation>Nach dem Zeitplan von %1 wurde der nächste Versuch%2 um %3 erwartet; er ist nicht gekommen.</translation>
    </message>
    <message>
        <source>%1 does not repeat what fails.</source>
        <translation>%1 wiederholt nicht, was scheitert.</translation>
    </message>
    <message>
        <source>%1 has given up.</source>
        <translation>%1 hat aufgegeben.</translation>
    </message>
    <message>
        <source>%1 has given up: %2.</source>
        <translation>%1 hat aufgegeben: %2.</translation>
    </message>
    <message>
        <source>After this answer %1 does not try again.</source>
        <translation>Nach dieser Antwort versucht %1 es nicht noch einmal.</translation>
    </message>
    <message>
        <source>attempt %1 came %2 after the one before instead of %3</source>
        <translation>Versuch %1 kam %2 nach dem vorigen statt %3</translation>
    </message>
    <message>
        <source>attempt %1 is one more than the %2 that are documented</source>
        <translation>Versuch %1 ist einer mehr als die %2 dokumentierten</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Differs from the documented schedule: %1.</source>
        <translation>Weicht vom dokumentierten Zeitplan ab: %1.</translation>
    </message>
    <message>
        <source> An answer took longer than the %1 that %2 waits.</source>
        <translation> Eine Antwort dauerte länger als die %1, die %2 wartet.</translation>
    </message>
    <message>
        <source> The connection was kept from an earlier answer.</source>
        <translation> Die Verbindung war von einer früheren Antwort noch offen.</translation>
    </message>
    <message>
        <source>Nothing answers at the proxy %1 (connection refused): start it, or change the proxy of this target.</source>
        <translation>Am Proxy %1 antwortet nichts (Verbindung abgelehnt): starten Sie ihn, oder ändern Sie den Proxy dieses Ziels.</translation>
    </message>
    <message>
        <source>Nothing answers at %1 (connection refused): start the consumer there, or change the target.</source>
        <translation>Unter %1 antwortet nichts (Verbindung abgelehnt): starten Sie dort den Consumer, oder ändern Sie das Ziel.</translation>
    </message>
    <message>
        <source>There is no way to %1 (network unreachable): check the network or VPN, or change the target.</source>
        <translation>Es gibt keinen Weg zu %1 (Netz nicht erreichbar): prüfen Sie Netz oder VPN, oder ändern Sie das Ziel.</translation>
    </message>
    <message>
        <source>%1 did not answer the connection: check the address, or a firewall in between.</source>
        <translation>%1 beantwortete die Verbindung nicht: prüfen Sie die Adresse oder eine Firewall dazwischen.</translation>
    </message>
    <message>
        <source>The system forbids the connection to %1: check the local firewall.</source>
        <translation>Das System verbietet die Verbindung zu %1: prüfen Sie die lokale Firewall.</translation>
    </message>
    <message>
        <source>No connection to %1%2: check that the consumer listens there.</source>
        <translation>Keine Verbindung zu %1%2: prüfen Sie, ob der Consumer dort empfängt.</translation>
    </message>
    <message>
        <source>No connection to %1%2: check the address and the network.</source>
        <translation>Keine Verbindung zu %1%2: prüfen Sie Adresse und Netz.</translation>
    </message>
    <message>
        <source>The proxy %1</source>
        <translation>Der Proxy %1</translation>
    </message>
    <message>
        <source>The environment&apos;s proxy</source>
        <translation>Der Proxy der Umgebung</translation>
    </message>
    <message>
        <source>%1 wants to know who asks (407): give it a user and a password in this target&apos;s connection.</source>
        <translation>%1 will wissen, wer fragt (407): geben Sie in der Verbindung dieses Ziels Benutzer und Passwort an.</translation>
    </message>
    <message>
        <source>%1 does not accept the user and password (407): correct them in this target&apos;s connection.</source>
        <translation>%1 nimmt Benutzer und Passwort nicht an (407): berichtigen Sie sie in der Verbindung dieses Ziels.</translation>
    </message>
    <message>
        <source>%1 refused the way to %2 (%3): ask who runs it to allow that host and port, or send without it.</source>
        <translation>%1 verweigerte den Weg zu %2 (%3): bitten Sie den Betreiber, diesen Host und Port zu erlauben, oder senden Sie ohne ihn.</translation>
    </message>
    <message>
        <source>The proxy %1 wants another user or password: correct them in this target&apos;s connection.</source>
        <translation>Der Proxy %1 will einen anderen Benutzer oder ein anderes Passwort: berichtigen Sie sie in der Verbindung dieses Ziels.</translation>
    </message>
    <message>
        <source>The proxy %1 reached nobody at %2 (connection refused): start the consumer there, or change the target.</source>
        <translation>Der Proxy %1 erreichte niemanden unter %2 (Verbindung abgelehnt): starten Sie dort den Consumer, oder ändern Sie das Ziel.</translation>
    </message>
    <message>
        <source>The proxy %1 finds no way to %2: check the target&apos;s name, or use another proxy.</source>
        <translation>Der Proxy %1 findet keinen Weg zu %2: prüfen Sie den Namen des Ziels, oder benutzen Sie einen anderen Proxy.</translation>
    </message>
    <message>
        <source>The proxy %1 does not allow connections to %2: ask who runs it, or send without it.</source>
        <translation>Der Proxy %1 erlaubt keine Verbindungen zu %2: fragen Sie den Betreiber, oder senden Sie ohne ihn.</translation>
    </message>
    <message>
        <source>The proxy %1 made no connection to %2%3: check the proxy of this target.</source>
        <translation>Der Proxy %1 stellte keine Verbindung zu %2%3 her: prüfen Sie den Proxy dieses Ziels.</translation>
    </message>
    <message>
        <source>The certificate of %1 is for another name than %2: use the name that it is for, or get one that has this name.</source>
        <translation>Das Zertifikat von %1 gilt für einen anderen Namen als %2: benutzen Sie den Namen, für den es gilt, oder beschaffen Sie eines mit diesem Namen.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not accepted (it has expired): renew it there.</source>
        <translation>Das Zertifikat von %1 wird nicht angenommen (es ist abgelaufen): erneuern Sie es dort.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not accepted (it is not valid yet): check the clocks of both computers.</source>
        <translation>Das Zertifikat von %1 wird nicht angenommen (es gilt noch nicht): prüfen Sie die Uhren beider Computer.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not accepted (%2): %3, or switch the certificate check off for this target.</source>
        <translation>Das Zertifikat von %1 wird nicht angenommen (%2): %3, oder schalten Sie die Zertifikatsprüfung für dieses Ziel aus.</translation>
    </message>
    <message>
        <source>it is signed by itself</source>
        <translation>es ist von sich selbst ausgestellt</translation>
    </message>
    <message>
        <source>its authority is not trusted</source>
        <translation>seiner Zertifizierungsstelle wird nicht vertraut</translation>
    </message>
    <message>
        <source>name its authority&apos;s file for this target</source>
        <translation>nennen Sie für dieses Ziel die Datei seiner Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>add its authority to %1</source>
        <translation>fügen Sie seine Zertifizierungsstelle zu %1 hinzu</translation>
    </message>
    <message>
        <source>The certificate of %1 is not accepted%2: name its authority&apos;s file for this target, or switch the certificate check off for it.</source>
        <translation>Das Zertifikat von %1 wird nicht angenommen%2: nennen Sie für dieses Ziel die Datei seiner Zertifizierungsstelle, oder schalten Sie die Zertifikatsprüfung dafür aus.</translation>
    </message>
    <message>
        <source>%1 wants a client certificate: choose one, and its key, for this target.</source>
        <translation>%1 verlangt ein Client-Zertifikat: wählen Sie für dieses Ziel eines und seinen Schlüssel.</translation>
    </message>
    <message>
        <source>%1 does not accept the client certificate%2: choose one that its authority signed.</source>
        <translation>%1 nimmt das Client-Zertifikat nicht an%2: wählen Sie eines, das dessen Zertifizierungsstelle ausgestellt hat.</translation>
    </message>
    <message>
        <source>The HTTP/2 exchange with %1 failed%2: look into the consumer&apos;s log, or send it as HTTP/1.1.</source>
        <translation>Der HTTP/2-Austausch mit %1 ist gescheitert%2: sehen Sie ins Protokoll des Consumers, oder senden Sie als HTTP/1.1.</translation>
    </message>
    <message>
        <source>The name %1 was not found: check its spelling and the network, or use an address.</source>
        <translation>Der Name %1 wurde nicht gefunden: prüfen Sie die Schreibweise und das Netz, oder benutzen Sie eine Adresse.</translation>
    </message>
    <message>
        <source>The proxy %1 was not found: correct its name in this target&apos;s connection.</source>
        <translation>Der Proxy %1 wurde nicht gefunden: berichtigen Sie seinen Namen in der Verbindung dieses Ziels.</translation>
    </message>
    <message>
        <source>The proxy that the environment names (https_proxy, http_proxy) was not found: correct the variable, or add %1 to no_proxy.</source>
        <translation>Der Proxy, den die Umgebung nennt (https_proxy, http_proxy), wurde nicht gefunden: berichtigen Sie die Variable, oder fügen Sie %1 zu no_proxy hinzu.</translation>
    </message>
    <message>
        <source>No connection to %1 within %2: check the address, or a firewall in between.</source>
        <translation>Keine Verbindung zu %1 binnen %2: prüfen Sie die Adresse oder eine Firewall dazwischen.</translation>
    </message>
    <message>
        <source>%1 by the proxy %2</source>
        <translation>%1 über den Proxy %2</translation>
    </message>
    <message>
        <source>The client certificate or its key cannot be used%1: both must be PEM files that belong together, and a key with a passphrase needs that.</source>
        <translation>Das Client-Zertifikat oder sein Schlüssel ist nicht benutzbar%1: beide müssen zusammengehörige PEM-Dateien sein, und ein Schlüssel mit Passphrase braucht diese.</translation>
    </message>
    <message>
        <source>The certificate authorities for this target cannot be used%1: choose a PEM file or folder with certificates.</source>
        <translation>Die Zertifizierungsstellen für dieses Ziel sind nicht benutzbar%1: wählen Sie eine PEM-Datei oder einen Ordner mit Zertifikaten.</translation>
    </message>
    <message>
        <source>No connection to %1%2: check the target and try again.</source>
        <translation>Keine Verbindung zu %1%2: prüfen Sie das Ziel, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>broke</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>%1 %2 the connection in the middle of its answer, after %3 of body: look into the consumer&apos;s log.</source>
        <translation>%1 hat die Verbindung mitten in der Antwort %2, nach %3 des Bodys: sehen Sie ins Protokoll des Consumers.</translation>
    </message>
    <message>
        <source>%1 %2 the connection inside the head of its answer: look into the consumer&apos;s log.</source>
        <translation>%1 hat die Verbindung im Kopf der Antwort %2: sehen Sie ins Protokoll des Consumers.</translation>
    </message>
    <message>
        <source>%1 %2 the connection after %3 of %4 of the request, without an answer: look into the consumer&apos;s log, it may limit the size.</source>
        <translation>%1 hat die Verbindung nach %3 von %4 der Anfrage ohne Antwort %2: sehen Sie ins Protokoll des Consumers, vielleicht begrenzt er die Größe.</translation>
    </message>
    <message>
        <source>%1 %2 the connection without an answer: look into the consumer&apos;s log%3.</source>
        <translation>%1 hat die Verbindung ohne Antwort %2: sehen Sie ins Protokoll des Consumers%3.</translation>
    </message>
    <message>
        <source>The answer of %1 was not complete within %2; %3 of its body came: look into the consumer&apos;s log, or allow more time.</source>
        <translation>Die Antwort von %1 war binnen %2 nicht vollständig; %3 des Bodys kamen: sehen Sie ins Protokoll des Consumers, oder erlauben Sie mehr Zeit.</translation>
    </message>
    <message>
        <source>%1 took only %2 of %3 of the request within %4: look into the consumer&apos;s log, or allow more time.</source>
        <translation>%1 nahm binnen %4 nur %2 von %3 der Anfrage an: sehen Sie ins Protokoll des Consumers, oder erlauben Sie mehr Zeit.</translation>
    </message>
    <message>
        <source>%1 took the request and did not answer within %2: look into the consumer&apos;s log, or allow more time.</source>
        <translation>%1 nahm die Anfrage an und antwortete nicht binnen %2: sehen Sie ins Protokoll des Consumers, oder erlauben Sie mehr Zeit.</translation>
    </message>
    <message>
        <source>What %1 answered is not HTTP/1.1: %2. Check the port%3.</source>
        <translation>Was %1 antwortete, ist kein HTTP/1.1: %2. Prüfen Sie den Port%3.</translation>
    </message>
    <message>
        <source>A user name or password does not belong into the proxy&apos;s URL: give the user on its own and the password as a secret.</source>
        <translation>Benutzer oder Passwort gehören nicht in die URL des Proxys: geben Sie den Benutzer für sich an und das Passwort als Geheimnis.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a proxy: it has a path; leave that out.</source>
        <translation>„%1“ kann kein Proxy sein: es hat einen Pfad; lassen Sie den weg.</translation>
    </message>
    <message>
        <source>Write the port of the proxy, too: %1:3128 for example.</source>
        <translation>Geben Sie auch den Port des Proxys an: zum Beispiel %1:3128.</translation>
    </message>
    <message>
        <source>A key is of use only with its certificate: name the certificate&apos;s PEM file, too.</source>
        <translation>Ein Schlüssel nützt nur mit seinem Zertifikat: nennen Sie auch die PEM-Datei des Zertifikats.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a target: %2.</source>
        <translation>„%1“ kann kein Ziel sein: %2.</translation>
    </message>
    <message>
        <source>a user name or password does not belong into the URL; add an Authorization header to the request instead</source>
        <translation>Benutzer oder Passwort gehören nicht in die URL; fügen Sie der Anfrage stattdessen einen Header Authorization hinzu</translation>
    </message>
    <message>
        <source>the address in brackets is not an IPv6 address; write it like [::1]</source>
        <translation>die Adresse in Klammern ist keine IPv6-Adresse; schreiben Sie sie wie [::1]</translation>
    </message>
    <message>
        <source>an IPv6 address goes into brackets; write it like [::1]</source>
        <translation>eine IPv6-Adresse gehört in Klammern; schreiben Sie sie wie [::1]</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a host name</source>
        <translation>„%1“ ist kein Hostname</translation>
    </message>
    <message>
        <source>the port is a number from 1 to 65535</source>
        <translation>der Port ist eine Zahl von 1 bis 65535</translation>
    </message>
    <message>
        <source>the part from # on is never sent; leave it out</source>
        <translation>der Teil ab # wird nie gesendet; lassen Sie ihn weg</translation>
    </message>
    <message>
        <source>blanks and characters outside ASCII are percent-encoded in a URL; write %20 for a blank</source>
        <translation>Leerzeichen und Zeichen außerhalb von ASCII werden in einer URL prozentkodiert; schreiben Sie %20 für ein Leerzeichen</translation>
    </message>
    <message>
        <source>certificate not checked</source>
        <translation>Zertifikat nicht geprüft</translation>
    </message>
    <message>
        <source>the environment&apos;s proxy</source>
        <translation>der Proxy der Umgebung</translation>
    </message>
    <message>
        <source>proxy %1</source>
        <translation>Proxy %1</translation>
    </message>
    <message>
        <source>its own authorities</source>
        <translation>eigene Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>redirects followed</source>
        <translation>Weiterleitungen gefolgt</translation>
    </message>
    <message>
        <source>connects within %1</source>
        <translation>verbindet binnen %1</translation>
    </message>
    <message>
        <source>answers within %1</source>
        <translation>antwortet binnen %1</translation>
    </message>
    <message>
        <source>A time-out is from 1 ms to an hour.</source>
        <translation>Ein Zeitlimit ist von 1 ms bis zu einer Stunde.</translation>
    </message>
    <message>
        <source>It has too many placeholders.</source>
        <translation>Es hat zu viele Platzhalter.</translation>
    </message>
    <message>
        <source>This placeholder is not closed; }} ends it.</source>
        <translation>Dieser Platzhalter ist nicht geschlossen; }} beendet ihn.</translation>
    </message>
    <message>
        <source>One of + | }} belongs here.</source>
        <translation>Hierher gehört +, | oder }}.</translation>
    </message>
    <message>
        <source>This quotation mark is not closed.</source>
        <translation>Dieses Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>A value belongs here, such as json:$.id, header:Name, time or counter.</source>
        <translation>Hierher gehört ein Wert wie json:$.id, header:Name, time oder counter.</translation>
    </message>
    <message>
        <source>A parameter&apos;s name belongs behind it.</source>
        <translation>Dahinter gehört der Name eines Parameters.</translation>
    </message>
    <message>
        <source>There is no value “%1”. Among those that there are: json:PATH, header:NAME, query:NAME, time, uuid, random, counter.</source>
        <translation>Es gibt keinen Wert „%1“. Unter anderem gibt es: json:PFAD, header:NAME, query:NAME, time, uuid, random, counter.</translation>
    </message>
    <message>
        <source>A name or a path belongs behind it: %1:…</source>
        <translation>Dahinter gehört ein Name oder Pfad: %1:…</translation>
    </message>
    <message>
        <source>Nothing belongs behind “%1”.</source>
        <translation>Hinter „%1“ gehört nichts.</translation>
    </message>
    <message>
        <source>Write random:1-6 for a number, random:hex:16 or random:alnum:16 for text.</source>
        <translation>Schreiben Sie random:1-6 für eine Zahl, random:hex:16 oder random:alnum:16 für Text.</translation>
    </message>
    <message>
        <source>There is no such filter. There are %1.</source>
        <translation>Diesen Filter gibt es nicht. Es gibt %1.</translation>
    </message>
    <message>
        <source>Only a scheme&apos;s handshake may use the secret: an answer would tell others what it signs.</source>
        <translation>Nur der Handshake eines Verfahrens darf das Geheimnis benutzen: eine Antwort würde anderen sagen, womit signiert wird.</translation>
    </message>
    <message>
        <source>A text belongs behind it: default:&quot;none&quot;</source>
        <translation>Dahinter gehört ein Text: default:&quot;none&quot;</translation>
    </message>
    <message>
        <source>no-break space</source>
        <translation>geschütztes Leerzeichen</translation>
    </message>
    <message>
        <source>soft hyphen</source>
        <translation>bedingter Trennstrich</translation>
    </message>
    <message>
        <source>zero-width space</source>
        <translation>Leerzeichen ohne Breite</translation>
    </message>
    <message>
        <source>zero-width joiner</source>
        <translation>Verbinder ohne Breite</translation>
    </message>
    <message>
        <source>line separator</source>
        <translation>Zeilentrenner</translation>
    </message>
    <message>
        <source>paragraph separator</source>
        <translation>Absatztrenner</translation>
    </message>
    <message>
        <source>byte-order mark</source>
        <translation>Bytereihenfolge-Marke (BOM)</translation>
    </message>
    <message>
        <source>control character</source>
        <translation>Steuerzeichen</translation>
    </message>
    <message>
        <source>direction mark</source>
        <translation>Richtungszeichen</translation>
    </message>
    <message>
        <source>wide or narrow space</source>
        <translation>breites oder schmales Leerzeichen</translation>
    </message>
    <message>
        <source>line feed</source>
        <translation>Zeilenvorschub</translation>
    </message>
    <message>
        <source>carriage return</source>
        <translation>Wagenrücklauf</translation>
    </message>
    <message>
        <source>⟨FF⟩ a byte that is not UTF-8</source>
        <translation>⟨FF⟩ ein Byte, das kein UTF-8 ist</translation>
    </message>
    <message>
        <source>trailing blank</source>
        <translation>Leerzeichen am Ende</translation>
    </message>
    <message>
        <source>its head is larger than %1</source>
        <translation>ihr Kopf ist größer als %1</translation>
    </message>
    <message>
        <source>a chunk is longer than its size line says</source>
        <translation>ein Chunk ist länger, als seine Größenzeile sagt</translation>
    </message>
    <message>
        <source>it begins with &quot;%1&quot; instead of HTTP/1.1 and a status</source>
        <translation>sie beginnt mit „%1“ statt mit HTTP/1.1 und einem Status</translation>
    </message>
    <message>
        <source>its first header line begins with a blank</source>
        <translation>ihre erste Headerzeile beginnt mit einem Leerzeichen</translation>
    </message>
    <message>
        <source>the header line &quot;%1&quot; has no name and colon</source>
        <translation>die Headerzeile „%1“ hat keinen Namen mit Doppelpunkt</translation>
    </message>
    <message>
        <source>its Content-Length (&quot;%1&quot;) is not one number</source>
        <translation>ihr Content-Length („%1“) ist nicht eine Zahl</translation>
    </message>
    <message>
        <source>the chunk size &quot;%1&quot; is not a hexadecimal number</source>
        <translation>die Chunkgröße „%1“ ist keine hexadezimale Zahl</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>nothing may follow</source>
        <translation>darf nichts mehr folgen</translation>
    </message>
    <message>
        <source>it may only become %1</source>
        <translation>darf es nur %1 werden</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Illegal move: %1 → %2 with %3, after %4. When it is %5, %6.</source>
        <translation>Unerlaubter Übergang: %1 → %2 mit %3, nach %4. Ist es %5, %6.</translation>
    </message>
    <message>
        <source>Its beginning is missing: the first that is known is %1 with %2, but it begins with %3.</source>
        <translation>Der Anfang fehlt: das erste Bekannte ist %1 mit %2, aber es beginnt mit %3.</translation>
    </message>
    <message>
        <source>Its end is missing: it is %1 since %2, for %3, and is to leave that within %4. The event may be lost: ask the provider for its state.</source>
        <translation>Das Ende fehlt: es ist %1 seit %2, also %3 lang, und soll das binnen %4 verlassen. Das Ereignis ist vielleicht verloren: fragen Sie den Anbieter nach dem Stand.</translation>
    </message>
    <message>
        <source>Out of order: %1 (%2) happened %3 before %4 (%5) but arrived after it. A consumer that goes by arrival would end with the wrong state.</source>
        <translation>Falsche Reihenfolge: %1 (%2) geschah %3 vor %4 (%5), kam aber danach an. Ein Consumer, der nach der Ankunft geht, endete im falschen Zustand.</translation>
    </message>
    <message>
        <source>%1 tells of no state: nothing stands where the map looks.</source>
        <translation>%1 sagt keinen Zustand: dort, wo die Karte nachsieht, steht nichts.</translation>
    </message>
    <message>
        <source>The map has no state for “%1” of %2.</source>
        <translation>Die Karte hat keinen Zustand für „%1“ von %2.</translation>
    </message>
    <message>
        <source>%1 is no JSON path; one looks like $.payment.id or $.items[0].name.</source>
        <translation>%1 ist kein JSON-Pfad; einer sieht aus wie $.payment.id oder $.items[0].name.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Geben Sie ihr einen Namen.</translation>
    </message>
    <message>
        <source>Say where the id stands that joins the events: $.payment.id</source>
        <translation>Sagen Sie, wo die ID steht, die die Ereignisse verbindet: $.payment.id</translation>
    </message>
    <message>
        <source>The path of the id</source>
        <translation>Der Pfad der ID</translation>
    </message>
    <message>
        <source>The path of the time</source>
        <translation>Der Pfad der Zeit</translation>
    </message>
    <message>
        <source>The path of the state</source>
        <translation>Der Pfad des Zustands</translation>
    </message>
    <message>
        <source>At least one state is needed.</source>
        <translation>Es braucht mindestens einen Zustand.</translation>
    </message>
    <message>
        <source>There are too many: %1 states and %2 lines of the map at most.</source>
        <translation>Es sind zu viele: höchstens %1 Zustände und %2 Zeilen der Karte.</translation>
    </message>
    <message>
        <source>A state has no name.</source>
        <translation>Ein Zustand hat keinen Namen.</translation>
    </message>
    <message>
        <source>The state “%1” is there twice.</source>
        <translation>Der Zustand „%1“ ist zweimal da.</translation>
    </message>
    <message>
        <source>“%1” leads to “%2”, which is none of the states.</source>
        <translation>„%1“ führt zu „%2“, das keiner der Zustände ist.</translation>
    </message>
    <message>
        <source>No state is a start.</source>
        <translation>Kein Zustand ist ein Anfang.</translation>
    </message>
    <message>
        <source>Say which event tells of which state.</source>
        <translation>Sagen Sie, welches Ereignis von welchem Zustand berichtet.</translation>
    </message>
    <message>
        <source>A line of the map has nothing before its state.</source>
        <translation>Eine Zeile der Karte hat nichts vor ihrem Zustand.</translation>
    </message>
    <message>
        <source>“%1” is to be “%2”, which is none of the states.</source>
        <translation>„%1“ soll „%2“ sein, das keiner der Zustände ist.</translation>
    </message>
    <message>
        <source>The life-line “%1” cannot be used: %2.</source>
        <translation>Die Lebenslinie „%1“ ist nicht benutzbar: %2.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>a time such as 90 s, 30 min, 2 h or 1 d belongs behind within.</source>
        <translation>hinter within gehört eine Zeit wie 90 s, 30 min, 2 h oder 1 d.</translation>
    </message>
    <message>
        <source>“%1” is none of start, end and within 30 min.</source>
        <translation>„%1“ ist weder start noch end noch within 30 min.</translation>
    </message>
    <message>
        <source>the parenthesis is not closed before the arrow.</source>
        <translation>die Klammer ist vor dem Pfeil nicht geschlossen.</translation>
    </message>
    <message>
        <source>the name of a state is missing.</source>
        <translation>der Name eines Zustands fehlt.</translation>
    </message>
    <message>
        <source>states belong behind the arrow, or leave it out.</source>
        <translation>hinter den Pfeil gehören Zustände, oder lassen Sie ihn weg.</translation>
    </message>
    <message>
        <source>a state is missing between two commas.</source>
        <translation>zwischen zwei Kommas fehlt ein Zustand.</translation>
    </message>
    <message>
        <source>write an event type, = and a state: payment.pending = pending</source>
        <translation>schreiben Sie einen Ereignistyp, = und einen Zustand: payment.pending = pending</translation>
    </message>
    <message>
        <source>an event type is missing before the = sign.</source>
        <translation>vor dem = fehlt ein Ereignistyp.</translation>
    </message>
    <message>
        <source>a state is missing behind the = sign.</source>
        <translation>hinter dem = fehlt ein Zustand.</translation>
    </message>
    <message>
        <source>one JSON document a line</source>
        <translation>ein JSON-Dokument je Zeile</translation>
    </message>
    <message>
        <source>form data</source>
        <translation>Formulardaten</translation>
    </message>
    <message>
        <source>a multipart body</source>
        <translation>ein mehrteiliger Body</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>reiner Text</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>Binärdaten</translation>
    </message>
    <message>
        <source>Declared as %1, but it reads as %2.</source>
        <translation>Angegeben als %1, es liest sich aber als %2.</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON-Zeilen</translation>
    </message>
    <message>
        <source>%1 bytes, as %2 gives</source>
        <translation>%1 Bytes, wie sie %2 ergibt</translation>
    </message>
    <message>
        <source>This parenthesis was not opened; remove it.</source>
        <translation>Diese Klammer wurde nicht geöffnet; entfernen Sie sie.</translation>
    </message>
    <message>
        <source>A comparison or a word is missing here.</source>
        <translation>Hier fehlt ein Vergleich oder ein Wort.</translation>
    </message>
    <message>
        <source>Something has to follow AND.</source>
        <translation>Auf AND muss etwas folgen.</translation>
    </message>
    <message>
        <source>The query is nested too deeply; write it flatter.</source>
        <translation>Die Abfrage ist zu tief verschachtelt; schreiben Sie sie flacher.</translation>
    </message>
    <message>
        <source>This parenthesis is not closed; add one at the end.</source>
        <translation>Diese Klammer ist nicht geschlossen; setzen Sie ans Ende eine.</translation>
    </message>
    <message>
        <source>The query has more than %1 comparisons.</source>
        <translation>Die Abfrage hat mehr als %1 Vergleiche.</translation>
    </message>
    <message>
        <source>The query has more than %1 characters.</source>
        <translation>Die Abfrage hat mehr als %1 Zeichen.</translation>
    </message>
    <message>
        <source>What the minus takes away has to follow at once; put a lone minus in quotes.</source>
        <translation>Was das Minus wegnimmt, muss gleich folgen; ein einzelnes Minus gehört in Anführungszeichen.</translation>
    </message>
    <message>
        <source>There is no field “%1”. Fields are %2; put a text with such a sign in quotes.</source>
        <translation>Es gibt kein Feld „%1“. Felder sind %2; setzen Sie einen Text mit solchem Zeichen in Anführungszeichen.</translation>
    </message>
    <message>
        <source>A path belongs behind it: %1:$.payment.id</source>
        <translation>Dahinter gehört ein Pfad: %1:$.payment.id</translation>
    </message>
    <message>
        <source>A name belongs behind it: %1:Name</source>
        <translation>Dahinter gehört ein Name: %1:Name</translation>
    </message>
    <message>
        <source>A name belongs here: %1:Name</source>
        <translation>Hierher gehört ein Name: %1:Name</translation>
    </message>
    <message>
        <source>Only a colon goes with after and before: after:-2h</source>
        <translation>Zu after und before passt nur ein Doppelpunkt: after:-2h</translation>
    </message>
    <message>
        <source>One of : = != &gt; &gt;= &lt; &lt;= ~ belongs here.</source>
        <translation>Hierher gehört eines von : = != &gt; &gt;= &lt; &lt;= ~.</translation>
    </message>
    <message>
        <source>A value is missing here; an empty one is written &quot;&quot;.</source>
        <translation>Hier fehlt ein Wert; einen leeren schreibt man &quot;&quot;.</translation>
    </message>
    <message>
        <source>a date (2026-01-31), a time (2026-01-31T10:00), today, yesterday, or how long ago (-30s, -5m, -2h, -3d, -1w)</source>
        <translation>ein Datum (2026-01-31), eine Zeit (2026-01-31T10:00), today, yesterday oder vor wie langer Zeit (-30s, -5m, -2h, -3d, -1w)</translation>
    </message>
    <message>
        <source>This is a number; it is compared with : = != &gt; &gt;= &lt; &lt;=</source>
        <translation>Das ist eine Zahl; sie wird verglichen mit : = != &gt; &gt;= &lt; &lt;=</translation>
    </message>
    <message>
        <source>A size belongs here, such as 500, 10k or 1.5MiB.</source>
        <translation>Hierher gehört eine Größe, etwa 500, 10k oder 1.5MiB.</translation>
    </message>
    <message>
        <source>A span with its unit belongs here, such as 500ms, 2s or 1.5min.</source>
        <translation>Hierher gehört eine Dauer mit Einheit, etwa 500ms, 2s oder 1.5min.</translation>
    </message>
    <message>
        <source>A whole number belongs here.</source>
        <translation>Hierher gehört eine ganze Zahl.</translation>
    </message>
    <message>
        <source>This is a time; it is compared with &gt; &gt;= &lt; &lt;=</source>
        <translation>Das ist eine Zeit; sie wird verglichen mit &gt; &gt;= &lt; &lt;=</translation>
    </message>
    <message>
        <source>This is no time. Write %1.</source>
        <translation>Das ist keine Zeit. Schreiben Sie %1.</translation>
    </message>
    <message>
        <source>It is yes or no: %1:yes</source>
        <translation>Es ist yes oder no: %1:yes</translation>
    </message>
    <message>
        <source>There is no such verdict; there are %1.</source>
        <translation>Diesen Befund gibt es nicht; es gibt %1.</translation>
    </message>
    <message>
        <source>This is no regular expression: %1.</source>
        <translation>Das ist kein regulärer Ausdruck: %1.</translation>
    </message>
    <message>
        <source>this program</source>
        <translation>dieses Programm</translation>
    </message>
    <message>
        <source>a program of another user, which only root can name</source>
        <translation>ein Programm eines anderen Benutzers, das nur root nennen kann</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1 (Prozess %2)</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>Hookloupe does not listen on port %1 or any other.</source>
        <translation>Hookloupe empfängt weder auf Port %1 noch auf einem anderen.</translation>
    </message>
    <message>
        <source>Start listening: no request can arrive before.</source>
        <translation>Starten Sie den Empfang: vorher kann keine Anfrage ankommen.</translation>
    </message>
    <message>
        <source>%1 takes requests, but they do not appear in this store.</source>
        <translation>%1 nimmt Anfragen an, aber sie erscheinen nicht in diesem Speicher.</translation>
    </message>
    <message>
        <source>Look at the store of the program that listens, or whether the disk is full.</source>
        <translation>Sehen Sie im Speicher des Programms nach, das empfängt, oder ob die Platte voll ist.</translation>
    </message>
    <message>
        <source>%1 takes requests, and they are stored.</source>
        <translation>%1 nimmt Anfragen an, und sie werden gespeichert.</translation>
    </message>
    <message>
        <source>No connection from this computer to %1.</source>
        <translation>Von diesem Computer keine Verbindung zu %1.</translation>
    </message>
    <message>
        <source> %1 takes requests.</source>
        <translation> %1 nimmt Anfragen an.</translation>
    </message>
    <message>
        <source>Stop listening and start it again. If that does not help, a firewall blocks this computer&apos;s own connections.</source>
        <translation>Stoppen Sie den Empfang, und starten Sie ihn neu. Hilft das nicht, sperrt eine Firewall eigene Verbindungen dieses Computers.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>The system&apos;s table of sockets cannot be read.</source>
        <translation>Die Socket-Tabelle des Systems kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Nobody holds port %1.</source>
        <translation>Port %1 hält niemand.</translation>
    </message>
    <message>
        <source>Held by this program alone.</source>
        <translation>Nur von diesem Programm gehalten.</translation>
    </message>
    <message>
        <source>Another program holds the port: %1.</source>
        <translation>Ein anderes Programm hält den Port: %1.</translation>
    </message>
    <message>
        <source>End that program, or listen on another port and give that one to the provider.</source>
        <translation>Beenden Sie jenes Programm, oder empfangen Sie auf einem anderen Port, und nennen Sie diesen dem Anbieter.</translation>
    </message>
    <message>
        <source>Another program listens on the same port at another address: %1.</source>
        <translation>Ein anderes Programm empfängt auf demselben Port unter anderer Adresse: %1.</translation>
    </message>
    <message>
        <source>A request to that address never comes here. Use another port if in doubt.</source>
        <translation>Eine Anfrage an jene Adresse kommt nie hierher. Benutzen Sie im Zweifel einen anderen Port.</translation>
    </message>
    <message>
        <source>Who can reach it</source>
        <translation>Wer ihn erreichen kann</translation>
    </message>
    <message>
        <source>Nothing listens.</source>
        <translation>Nichts empfängt.</translation>
    </message>
    <message>
        <source>This computer only; a tunnel or relay brings in what comes from outside.</source>
        <translation>Nur dieser Computer; ein Tunnel oder Relay bringt herein, was von außen kommt.</translation>
    </message>
    <message>
        <source>This computer only, since it listens on loopback.</source>
        <translation>Nur dieser Computer, da auf Loopback empfangen wird.</translation>
    </message>
    <message>
        <source>A provider on the internet needs a tunnel or a relay (Tools, Public URL); a program on this computer needs neither.</source>
        <translation>Ein Anbieter im Internet braucht einen Tunnel oder ein Relay (Extras, Öffentliche URL); ein Programm auf diesem Computer braucht beides nicht.</translation>
    </message>
    <message>
        <source>Other computers of this network, at %1.</source>
        <translation>Andere Computer dieses Netzes, unter %1.</translation>
    </message>
    <message>
        <source>Other computers of this network.</source>
        <translation>Andere Computer dieses Netzes.</translation>
    </message>
    <message>
        <source>From the internet, the router must pass the port on to this computer, or a tunnel must.</source>
        <translation>Aus dem Internet muss der Router den Port an diesen Computer weitergeben, oder ein Tunnel.</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Firewall</translation>
    </message>
    <message>
        <source>It does not matter: loopback is let through.</source>
        <translation>Sie spielt keine Rolle: Loopback wird durchgelassen.</translation>
    </message>
    <message>
        <source>%1 is active.</source>
        <translation>%1 ist aktiv.</translation>
    </message>
    <message>
        <source>Let it through: &apos;sudo ufw allow %1/tcp&apos;.</source>
        <translation>Lassen Sie ihn durch: „sudo ufw allow %1/tcp“.</translation>
    </message>
    <message>
        <source>Let it through: &apos;sudo firewall-cmd --add-port=%1/tcp&apos;.</source>
        <translation>Lassen Sie ihn durch: „sudo firewall-cmd --add-port=%1/tcp“.</translation>
    </message>
    <message>
        <source>Look whether its rules let TCP port %1 through.</source>
        <translation>Sehen Sie nach, ob ihre Regeln TCP-Port %1 durchlassen.</translation>
    </message>
    <message>
        <source>Only root can see the rules of %1.</source>
        <translation>Nur root kann die Regeln von %1 sehen.</translation>
    </message>
    <message>
        <source>&apos;sudo nft list ruleset&apos; shows them.</source>
        <translation>„sudo nft list ruleset“ zeigt sie.</translation>
    </message>
    <message>
        <source>None was found on this computer.</source>
        <translation>Auf diesem Computer wurde keine gefunden.</translation>
    </message>
    <message>
        <source>%1 is not active.</source>
        <translation>%1 ist nicht aktiv.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>It listens without TLS.</source>
        <translation>Es wird ohne TLS empfangen.</translation>
    </message>
    <message>
        <source>No TLS connection came about: %1.</source>
        <translation>Es kam keine TLS-Verbindung zustande: %1.</translation>
    </message>
    <message>
        <source>Look whether the certificate and its key belong together.</source>
        <translation>Sehen Sie nach, ob Zertifikat und Schlüssel zusammengehören.</translation>
    </message>
    <message>
        <source>%1, issued by %2, valid until %3</source>
        <translation>%1, ausgestellt von %2, gültig bis %3</translation>
    </message>
    <message>
        <source>A sender that asks for %1 trusts it: %2.</source>
        <translation>Ein Absender, der %1 aufruft, vertraut ihm: %2.</translation>
    </message>
    <message>
        <source>A sender that asks for %1 refuses it: %2 (%3).</source>
        <translation>Ein Absender, der %1 aufruft, lehnt es ab: %2 (%3).</translation>
    </message>
    <message>
        <source>Use a certificate of a public authority for the name that the provider calls, or plain HTTP behind a tunnel, which has one. For your own programs, let them trust this one.</source>
        <translation>Benutzen Sie ein Zertifikat einer öffentlichen Stelle für den Namen, den der Anbieter aufruft, oder einfaches HTTP hinter einem Tunnel, der eines hat. Ihre eigenen Programme lassen Sie diesem vertrauen.</translation>
    </message>
    <message>
        <source>Check that the relay is connected, and that the provider posts to the same channel.</source>
        <translation>Prüfen Sie, ob das Relay verbunden ist und der Anbieter an denselben Kanal sendet.</translation>
    </message>
    <message>
        <source>Something else answers at this URL, or the tunnel is gone. Start the tunnel again and give the provider its new URL.</source>
        <translation>Unter dieser URL antwortet etwas anderes, oder der Tunnel ist fort. Starten Sie ihn neu, und nennen Sie dem Anbieter die neue URL.</translation>
    </message>
    <message>
        <source>The tunnel or proxy does not reach this computer: look at its log, and at the port that it forwards to.</source>
        <translation>Tunnel oder Proxy erreicht diesen Computer nicht: sehen Sie in sein Protokoll und auf den Port, an den er weitergibt.</translation>
    </message>
    <message>
        <source>Something on the way wants a login, which a provider does not have. Turn it off for this path.</source>
        <translation>Unterwegs verlangt etwas eine Anmeldung, die ein Anbieter nicht hat. Schalten Sie sie für diesen Pfad ab.</translation>
    </message>
    <message>
        <source>Something else answers at this URL. Compare it with the address that the tunnel told.</source>
        <translation>Unter dieser URL antwortet etwas anderes. Vergleichen Sie sie mit der Adresse, die der Tunnel nannte.</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relay</translation>
    </message>
    <message>
        <source>Its messages arrive at %1.</source>
        <translation>Seine Nachrichten kommen bei %1 an.</translation>
    </message>
    <message>
        <source>It is tried again by itself; what is sent meanwhile may be lost, since most relays keep nothing.</source>
        <translation>Der nächste Anlauf folgt von selbst; was inzwischen gesendet wird, kann verloren gehen, da die meisten Relays nichts aufbewahren.</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Weiterleitung</translation>
    </message>
    <message>
        <source>Not looked at: no request was sent.</source>
        <translation>Nicht angesehen: es wurde keine Anfrage gesendet.</translation>
    </message>
    <message>
        <source>Not looked at: nothing answered.</source>
        <translation>Nicht angesehen: nichts antwortete.</translation>
    </message>
    <message>
        <source>%1 answers itself, without sending on.</source>
        <translation>%1 antwortet selbst, ohne weiterzuleiten.</translation>
    </message>
    <message>
        <source>%1 sends on to %2 (%3). Most providers do not follow.</source>
        <translation>%1 leitet weiter zu %2 (%3). Die meisten Anbieter folgen nicht.</translation>
    </message>
    <message>
        <source>%1 sends on to %2 (%3): a sender that follows makes a GET of the POST, without its body.</source>
        <translation>%1 leitet weiter zu %2 (%3): wer folgt, macht aus dem POST ein GET ohne Body.</translation>
    </message>
    <message>
        <source>Give the provider the address at the end of the redirect.</source>
        <translation>Nennen Sie dem Anbieter die Adresse am Ende der Weiterleitung.</translation>
    </message>
    <message>
        <source>Through the relay</source>
        <translation>Über das Relay</translation>
    </message>
    <message>
        <source>Through the public URL</source>
        <translation>Über die öffentliche URL</translation>
    </message>
    <message>
        <source>No request was sent to %1: that was not allowed.</source>
        <translation>An %1 wurde keine Anfrage gesendet: das war nicht erlaubt.</translation>
    </message>
    <message>
        <source>Allow it, to see whether a request from outside arrives.</source>
        <translation>Erlauben Sie es, um zu sehen, ob eine Anfrage von außen ankommt.</translation>
    </message>
    <message>
        <source>A sender meets the same. Check the URL and that the tunnel runs.</source>
        <translation>Einem Absender geht es ebenso. Prüfen Sie die URL, und ob der Tunnel läuft.</translation>
    </message>
    <message>
        <source>A request to %1 arrived here, and was answered %2.</source>
        <translation>Eine Anfrage an %1 kam hier an und wurde mit %2 beantwortet.</translation>
    </message>
    <message>
        <source>Not known: %1 sends on (see Redirect).</source>
        <translation>Unbekannt: %1 leitet weiter (siehe Weiterleitung).</translation>
    </message>
    <message>
        <source>%1 answered %2, but the request did not arrive here within %3 s.</source>
        <translation>%1 antwortete %2, aber die Anfrage kam binnen %3 s nicht hier an.</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>A request to %1 belongs to the endpoint “%2”.</source>
        <translation>Eine Anfrage an %1 gehört zum Endpunkt „%2“.</translation>
    </message>
    <message>
        <source>The request to %1 arrived as %2, at the endpoint “%3”.</source>
        <translation>Die Anfrage an %1 kam als %2 an, am Endpunkt „%3“.</translation>
    </message>
    <message>
        <source>Something on the way changes the path. Set the endpoint&apos;s path to what arrives.</source>
        <translation>Unterwegs wird der Pfad geändert. Setzen Sie den Pfad des Endpunkts auf das, was ankommt.</translation>
    </message>
    <message>
        <source>A request to %1 matches no endpoint but the catch-all “%2”.</source>
        <translation>Eine Anfrage an %1 passt zu keinem Endpunkt außer dem Auffangendpunkt „%2“.</translation>
    </message>
    <message>
        <source>If it is meant for one of yours, the provider&apos;s URL must end in its path: %1.</source>
        <translation>Ist sie für einen Ihrer Endpunkte gedacht, muss die URL des Anbieters auf dessen Pfad enden: %1.</translation>
    </message>
    <message>
        <source>The path of an endpoint begins with &apos;/&apos; and has no blank, &apos;?&apos; or &apos;#&apos;; write %20 for a blank.</source>
        <translation>Der Pfad eines Endpunkts beginnt mit „/“ und hat weder Leerzeichen noch „?“ oder „#“; schreiben Sie %20 für ein Leerzeichen.</translation>
    </message>
    <message>
        <source>The relay wrote the body again: %1 bytes came here, the sender&apos;s had %2. So the signature says nothing about the sender.</source>
        <translation>Das Relay hat den Body neu geschrieben: hier kamen %1 Bytes an, beim Absender waren es %2. Die Signatur sagt darum nichts über den Absender.</translation>
    </message>
    <message>
        <source>The relay wrote the body again, so its bytes may not be those that were signed.</source>
        <translation>Das Relay hat den Body neu geschrieben, seine Bytes sind also vielleicht nicht die signierten.</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Verbinde mit %1…</translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <translation>Verbunden mit %1.</translation>
    </message>
    <message>
        <source>The relay&apos;s message is larger than what is kept (%1), so its beginning only is here.</source>
        <translation>Die Nachricht des Relays ist größer als aufbewahrt wird (%1), hier ist nur ihr Anfang.</translation>
    </message>
    <message>
        <source>%1 answered 204: there is nothing to wait for on this channel.</source>
        <translation>%1 antwortete 204: auf diesem Kanal gibt es nichts zu erwarten.</translation>
    </message>
    <message>
        <source>%1 does not let us read this channel (%2). Check its URL, or whether the channel was closed.</source>
        <translation>%1 lässt diesen Kanal nicht lesen (%2). Prüfen Sie die URL, oder ob der Kanal geschlossen wurde.</translation>
    </message>
    <message>
        <source>%1 has no such channel (%2). Check its URL.</source>
        <translation>%1 hat keinen solchen Kanal (%2). Prüfen Sie die URL.</translation>
    </message>
    <message>
        <source>%1 asks for fewer connections (429).</source>
        <translation>%1 bittet um weniger Verbindungen (429).</translation>
    </message>
    <message>
        <source>%1 answered %2 instead of the channel&apos;s messages.</source>
        <translation>%1 antwortete %2 statt mit den Nachrichten des Kanals.</translation>
    </message>
    <message>
        <source>There is no host %1, or no network.</source>
        <translation>Es gibt keinen Host %1 oder kein Netz.</translation>
    </message>
    <message>
        <source>%1 refuses connections: nothing listens there.</source>
        <translation>%1 lehnt Verbindungen ab: dort empfängt nichts.</translation>
    </message>
    <message>
        <source>No secure connection to %1 came about. Does it speak HTTPS there?</source>
        <translation>Es kam keine sichere Verbindung zu %1 zustande. Spricht es dort HTTPS?</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2. Nothing was sent.</source>
        <translation>Dem Zertifikat von %1 wird nicht vertraut: %2. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>%1 sends us from one address to the next without an end.</source>
        <translation>%1 schickt von einer Adresse zur nächsten, ohne Ende.</translation>
    </message>
    <message>
        <source>%1 sends us from HTTPS to plain HTTP, which is not followed.</source>
        <translation>%1 schickt von HTTPS zu einfachem HTTP; dem wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>%1 closed the connection before it answered.</source>
        <translation>%1 schloss die Verbindung, bevor es antwortete.</translation>
    </message>
    <message>
        <source>The proxy of this system did not let us through to %1.</source>
        <translation>Der Proxy dieses Systems ließ nicht zu %1 durch.</translation>
    </message>
    <message>
        <source>The network failed on the way to %1.</source>
        <translation>Das Netz versagte auf dem Weg zu %1.</translation>
    </message>
    <message>
        <source>%1 ended the connection.</source>
        <translation>%1 beendete die Verbindung.</translation>
    </message>
    <message>
        <source>%1 answered with a page instead of a channel&apos;s messages. Check that the URL is that of a smee-compatible channel.</source>
        <translation>%1 antwortete mit einer Seite statt mit den Nachrichten eines Kanals. Prüfen Sie, ob die URL die eines smee-kompatiblen Kanals ist.</translation>
    </message>
    <message>
        <source>Nothing came from %1 for %2 s, not even a sign of life.</source>
        <translation>Von %1 kam %2 s lang nichts, auch kein Lebenszeichen.</translation>
    </message>
    <message>
        <source>There is no program &apos;%1&apos; here. Install it, or choose another tunnel.</source>
        <translation>Hier gibt es kein Programm „%1“. Installieren Sie es, oder wählen Sie einen anderen Tunnel.</translation>
    </message>
    <message>
        <source>No tunnel is running.</source>
        <translation>Kein Tunnel läuft.</translation>
    </message>
    <message>
        <source>Starting %1…</source>
        <translation>Starte %1…</translation>
    </message>
    <message>
        <source>The internet reaches this computer at %1.</source>
        <translation>Das Internet erreicht diesen Computer unter %1.</translation>
    </message>
    <message>
        <source>%1 is running; its URL is the one that you gave.</source>
        <translation>%1 läuft; seine URL ist die, die Sie angegeben haben.</translation>
    </message>
    <message>
        <source>%1 is running and has not told a public URL yet. What it prints may say why.</source>
        <translation>%1 läuft und hat noch keine öffentliche URL genannt. Vielleicht sagt die Ausgabe, warum.</translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation>%1 konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>%1 was ended by a signal.</source>
        <translation>%1 wurde durch ein Signal beendet.</translation>
    </message>
    <message>
        <source>%1 ended with exit code %2.</source>
        <translation>%1 endete mit Status %2.</translation>
    </message>
    <message>
        <source> It is started again in %1 s.</source>
        <translation> In %1 s wird es neu gestartet.</translation>
    </message>
    <message>
        <source>Name the SSH server, such as me@server.example.</source>
        <translation>Nennen Sie den SSH-Server, etwa me@server.example.</translation>
    </message>
    <message>
        <source>Write the command of the tunnel, such as &apos;bore local %PORT% --to bore.example&apos;.</source>
        <translation>Geben Sie den Befehl des Tunnels ein, etwa „bore local %PORT% --to bore.example“.</translation>
    </message>
    <message>
        <source>SSH does not know the server&apos;s key yet. Connect to it once in a terminal, compare the key, and start the tunnel again.</source>
        <translation>SSH kennt den Schlüssel des Servers noch nicht. Verbinden Sie sich einmal in einem Terminal, vergleichen Sie den Schlüssel, und starten Sie den Tunnel neu.</translation>
    </message>
    <message>
        <source>The SSH server took no key of yours. Load one with ssh-add, or set it in ~/.ssh/config.</source>
        <translation>Der SSH-Server nahm keinen Ihrer Schlüssel an. Laden Sie einen mit ssh-add, oder tragen Sie ihn in ~/.ssh/config ein.</translation>
    </message>
    <message>
        <source>The SSH server does not forward ports. AllowTcpForwarding in its sshd_config decides that.</source>
        <translation>Der SSH-Server leitet keine Ports weiter. Das entscheidet AllowTcpForwarding in seiner sshd_config.</translation>
    </message>
    <message>
        <source>ngrok wants an account. Run &apos;ngrok config add-authtoken&apos; once in a terminal; the token stays in ngrok&apos;s own file.</source>
        <translation>ngrok verlangt ein Konto. Führen Sie einmal in einem Terminal „ngrok config add-authtoken“ aus; das Token bleibt in ngroks eigener Datei.</translation>
    </message>
    <message>
        <source>Another ngrok of this account is running; end it first.</source>
        <translation>Ein anderes ngrok dieses Kontos läuft; beenden Sie es zuerst.</translation>
    </message>
    <message>
        <source>Cloudflare gives no more quick tunnels for now; wait a while, or use another tunnel.</source>
        <translation>Cloudflare gibt zurzeit keine schnellen Tunnel mehr aus; warten Sie eine Weile, oder benutzen Sie einen anderen Tunnel.</translation>
    </message>
    <message>
        <source>Port %1 on %2 is in use by another program; choose another port, or 0 for any free one.</source>
        <translation>Port %1 auf %2 ist von einem anderen Programm belegt; wählen Sie einen anderen Port, oder 0 für irgendeinen freien.</translation>
    </message>
    <message>
        <source>The system does not let this user listen on port %1; choose one above 1023.</source>
        <translation>Das System lässt diesen Benutzer nicht auf Port %1 empfangen; wählen Sie einen über 1023.</translation>
    </message>
    <message>
        <source>Cannot listen on %1, port %2: %3. Choose an address of this machine, such as 127.0.0.1.</source>
        <translation>Auf %1, Port %2 ist kein Empfang möglich: %3. Wählen Sie eine Adresse dieses Rechners, etwa 127.0.0.1.</translation>
    </message>
    <message>
        <source>The receiver listens already; stop it first.</source>
        <translation>Der Empfänger läuft schon; stoppen Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>There is no such listener.</source>
        <translation>Diesen Listener gibt es nicht.</translation>
    </message>
    <message>
        <source>The store cannot take it now.</source>
        <translation>Der Speicher kann es gerade nicht aufnehmen.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form.</source>
        <translation>%1 enthält kein Zertifikat im PEM-Format.</translation>
    </message>
    <message>
        <source>%1 holds no RSA or EC private key in PEM form without a passphrase.</source>
        <translation>%1 enthält keinen privaten RSA- oder EC-Schlüssel im PEM-Format ohne Passphrase.</translation>
    </message>
    <message>
        <source>The key in %1 does not belong to the first certificate in %2; give the two that were made together.</source>
        <translation>Der Schlüssel in %1 gehört nicht zum ersten Zertifikat in %2; geben Sie die beiden an, die zusammen gemacht wurden.</translation>
    </message>
    <message>
        <source>The variable %1 holds no secret: set it in the environment that starts this program.</source>
        <translation>Die Variable %1 enthält kein Geheimnis: setzen Sie sie in der Umgebung, die dieses Programm startet.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>The secret file %1 cannot be read (%2): check its path and permissions.</source>
        <translation>Die Geheimnisdatei %1 kann nicht gelesen werden (%2): prüfen Sie Pfad und Rechte.</translation>
    </message>
    <message>
        <source>The secret file %1 is larger than 64 KiB: name the file that holds only the secret.</source>
        <translation>Die Geheimnisdatei %1 ist größer als 64 KiB: nennen Sie die Datei, die nur das Geheimnis enthält.</translation>
    </message>
    <message>
        <source>The secret file %1 is empty: write the secret into it.</source>
        <translation>Die Geheimnisdatei %1 ist leer: schreiben Sie das Geheimnis hinein.</translation>
    </message>
    <message>
        <source>A secret of the keyring cannot be read here: name a file or a variable that holds it.</source>
        <translation>Ein Geheimnis des Schlüsselbunds kann hier nicht gelesen werden: nennen Sie eine Datei oder Variable, die es enthält.</translation>
    </message>
    <message>
        <source>No secret is set: choose one for the endpoint, or name a file or a variable that holds it.</source>
        <translation>Kein Geheimnis ist gesetzt: wählen Sie eines für den Endpunkt, oder nennen Sie eine Datei oder Variable, die es enthält.</translation>
    </message>
    <message>
        <source>it did not answer within %1 s</source>
        <translation>er antwortete nicht binnen %1 s</translation>
    </message>
    <message>
        <source>The desktop keyring gives no answer (%1), so secrets are kept in memory only and are gone when the program ends: unlock or start a keyring (GNOME Keyring, KWallet), then start Hookloupe again.</source>
        <translation>Der Schlüsselbund des Desktops gibt keine Antwort (%1), darum sind Geheimnisse nur im Arbeitsspeicher und mit dem Ende des Programms fort: entsperren oder starten Sie einen Schlüsselbund (GNOME Keyring, KWallet), und starten Sie Hookloupe neu.</translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation>ohne Angabe von Gründen</translation>
    </message>
    <message>
        <source>Secrets are kept in the desktop keyring.</source>
        <translation>Geheimnisse sind im Schlüsselbund des Desktops aufbewahrt.</translation>
    </message>
    <message>
        <source>The secret &apos;%1&apos; is not known in this session: enter it again. %2</source>
        <translation>Das Geheimnis „%1“ ist in dieser Sitzung nicht bekannt: geben Sie es noch einmal ein. %2</translation>
    </message>
    <message>
        <source>The keyring holds no secret &apos;%1&apos;: enter it again.</source>
        <translation>Der Schlüsselbund enthält kein Geheimnis „%1“: geben Sie es noch einmal ein.</translation>
    </message>
    <message>
        <source>The keyring is switched off: secrets are kept in memory only and are gone when the program ends.</source>
        <translation>Der Schlüsselbund ist ausgeschaltet: Geheimnisse sind nur im Arbeitsspeicher und mit dem Ende des Programms fort.</translation>
    </message>
    <message>
        <source>%1 is not a plain file: copy the secret into one.</source>
        <translation>%1 ist keine gewöhnliche Datei: kopieren Sie das Geheimnis in eine.</translation>
    </message>
    <message>
        <source>The secret is empty: enter it.</source>
        <translation>Das Geheimnis ist leer: geben Sie es ein.</translation>
    </message>
    <message>
        <source>A secret can be written to the keyring only: files and variables are yours to change.</source>
        <translation>Ein Geheimnis kann nur in den Schlüsselbund geschrieben werden: Dateien und Variablen ändern Sie selbst.</translation>
    </message>
    <message>
        <source>the form field %1</source>
        <translation>Formularfeld %1</translation>
    </message>
    <message>
        <source>the body&apos;s member %1</source>
        <translation>Body-Element %1</translation>
    </message>
    <message>
        <source>the body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>the %1 header</source>
        <translation>Header %1</translation>
    </message>
    <message>
        <source>The body has no form field %1.</source>
        <translation>Der Body hat kein Formularfeld %1.</translation>
    </message>
    <message>
        <source>The body has no member %1.</source>
        <translation>Der Body hat kein Element %1.</translation>
    </message>
    <message>
        <source>The body, which would be the token, is empty.</source>
        <translation>Der Body, der das Token wäre, ist leer.</translation>
    </message>
    <message>
        <source>There is no %1 header.</source>
        <translation>Es gibt keinen Header %1.</translation>
    </message>
    <message>
        <source>%1 does not begin with “%2”.</source>
        <translation>%1 beginnt nicht mit „%2“.</translation>
    </message>
    <message>
        <source>%1 has no item that begins with “%2”.</source>
        <translation>%1 hat keinen Eintrag, der mit „%2“ beginnt.</translation>
    </message>
    <message>
        <source>%1 has no element “%2%3”.</source>
        <translation>%1 hat kein Element „%2%3“.</translation>
    </message>
    <message>
        <source>%1 does not hold Basic credentials.</source>
        <translation>%1 enthält keine Basic-Zugangsdaten.</translation>
    </message>
    <message>
        <source>%1 is not base64 of a JSON object with the member “%2”.</source>
        <translation>%1 ist kein Base64 eines JSON-Objekts mit dem Element „%2“.</translation>
    </message>
    <message>
        <source>%1 holds no signature.</source>
        <translation>%1 enthält keine Signatur.</translation>
    </message>
    <message>
        <source>another secret</source>
        <translation>anderes Geheimnis</translation>
    </message>
    <message>
        <source>a retired secret</source>
        <translation>ersetztes Geheimnis</translation>
    </message>
    <message>
        <source>blanks around the secret</source>
        <translation>Leerzeichen um das Geheimnis</translation>
    </message>
    <message>
        <source>prefix of the secret</source>
        <translation>Präfix des Geheimnisses</translation>
    </message>
    <message>
        <source>encoding of the secret</source>
        <translation>Kodierung des Geheimnisses</translation>
    </message>
    <message>
        <source>not a signing secret</source>
        <translation>kein Signaturgeheimnis</translation>
    </message>
    <message>
        <source>another algorithm</source>
        <translation>anderer Algorithmus</translation>
    </message>
    <message>
        <source>encoding of the signature</source>
        <translation>Kodierung der Signatur</translation>
    </message>
    <message>
        <source>prefix of the signature</source>
        <translation>Präfix der Signatur</translation>
    </message>
    <message>
        <source>another scheme</source>
        <translation>anderes Verfahren</translation>
    </message>
    <message>
        <source>another header</source>
        <translation>anderer Header</translation>
    </message>
    <message>
        <source>JSON written anew</source>
        <translation>JSON neu geschrieben</translation>
    </message>
    <message>
        <source>line ends of the body</source>
        <translation>Zeilenenden des Bodys</translation>
    </message>
    <message>
        <source>character set of the body</source>
        <translation>Zeichensatz des Bodys</translation>
    </message>
    <message>
        <source>compression of the body</source>
        <translation>Kompression des Bodys</translation>
    </message>
    <message>
        <source>body cut short</source>
        <translation>Body abgeschnitten</translation>
    </message>
    <message>
        <source>form decoded</source>
        <translation>Formular dekodiert</translation>
    </message>
    <message>
        <source>another URL</source>
        <translation>andere URL</translation>
    </message>
    <message>
        <source>unit of the timestamp</source>
        <translation>Einheit des Zeitstempels</translation>
    </message>
    <message>
        <source>timestamp changed</source>
        <translation>Zeitstempel geändert</translation>
    </message>
    <message>
        <source>a clock is wrong</source>
        <translation>eine Uhr geht falsch</translation>
    </message>
    <message>
        <source>too old</source>
        <translation>zu alt</translation>
    </message>
    <message>
        <source>seen before</source>
        <translation>schon gesehen</translation>
    </message>
    <message>
        <source>signature cut short</source>
        <translation>Signatur abgeschnitten</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>the blanks and line ends after the body are left out</source>
        <translation>Leerzeichen und Zeilenenden nach dem Body wegbleiben</translation>
    </message>
    <message>
        <source>a line feed follows the body</source>
        <translation>dem Body ein LF folgt</translation>
    </message>
    <message>
        <source>CR LF follows the body</source>
        <translation>dem Body CR LF folgt</translation>
    </message>
    <message>
        <source>the blanks and line ends around the body are left out</source>
        <translation>Leerzeichen und Zeilenenden um den Body wegbleiben</translation>
    </message>
    <message>
        <source>the body&apos;s line ends are LF in the place of CR LF</source>
        <translation>die Zeilenenden des Bodys LF statt CR LF sind</translation>
    </message>
    <message>
        <source>the body&apos;s line ends are CR LF in the place of LF</source>
        <translation>die Zeilenenden des Bodys CR LF statt LF sind</translation>
    </message>
    <message>
        <source>the byte-order mark before the body is left out</source>
        <translation>die Bytereihenfolge-Marke vor dem Body wegbleibt</translation>
    </message>
    <message>
        <source>a byte-order mark stands before the body</source>
        <translation>vor dem Body eine Bytereihenfolge-Marke steht</translation>
    </message>
    <message>
        <source>the body is ISO-8859-1 in the place of UTF-8</source>
        <translation>der Body ISO-8859-1 statt UTF-8 ist</translation>
    </message>
    <message>
        <source>the body is UTF-8 in the place of ISO-8859-1</source>
        <translation>der Body UTF-8 statt ISO-8859-1 ist</translation>
    </message>
    <message>
        <source>the body is decompressed</source>
        <translation>der Body dekomprimiert ist</translation>
    </message>
    <message>
        <source>the body is compressed with gzip</source>
        <translation>der Body mit gzip komprimiert ist</translation>
    </message>
    <message>
        <source>the body goes on with “%1”</source>
        <translation>der Body mit „%1“ weitergeht</translation>
    </message>
    <message>
        <source>the form&apos;s blanks are written %20 in the place of +</source>
        <translation>Leerzeichen des Formulars %20 statt + geschrieben sind</translation>
    </message>
    <message>
        <source>the form&apos;s blanks are written + in the place of %20</source>
        <translation>Leerzeichen des Formulars + statt %20 geschrieben sind</translation>
    </message>
    <message>
        <source>the form is encoded again</source>
        <translation>das Formular neu kodiert ist</translation>
    </message>
    <message>
        <source>the form&apos;s escapes are decoded</source>
        <translation>die Escapes des Formulars dekodiert sind</translation>
    </message>
    <message>
        <source>the form&apos;s escapes are written in small letters</source>
        <translation>die Escapes des Formulars klein geschrieben sind</translation>
    </message>
    <message>
        <source>the form&apos;s escapes are written in capital letters</source>
        <translation>die Escapes des Formulars groß geschrieben sind</translation>
    </message>
    <message>
        <source>the form is encoded again, its fields sorted</source>
        <translation>das Formular neu kodiert ist, mit sortierten Feldern</translation>
    </message>
    <message>
        <source>the signature is read without “%1” before it</source>
        <translation>die Signatur ohne „%1“ davor gelesen wird</translation>
    </message>
    <message>
        <source>“%1” is taken off the signature</source>
        <translation>„%1“ von der Signatur abgenommen wird</translation>
    </message>
    <message>
        <source>the element “%1=” is taken for the signature</source>
        <translation>das Element „%1=“ als Signatur genommen wird</translation>
    </message>
    <message>
        <source>the signature is taken from the %1 header</source>
        <translation>die Signatur aus dem Header %1 genommen wird</translation>
    </message>
    <message>
        <source>it is checked as %1 signs</source>
        <translation>wie bei %1 geprüft wird</translation>
    </message>
    <message>
        <source>a secret API key</source>
        <translation>ein geheimer API-Schlüssel</translation>
    </message>
    <message>
        <source>a publishable key</source>
        <translation>ein öffentlicher API-Schlüssel</translation>
    </message>
    <message>
        <source>a restricted API key</source>
        <translation>ein eingeschränkter API-Schlüssel</translation>
    </message>
    <message>
        <source>a GitHub token</source>
        <translation>ein GitHub-Token</translation>
    </message>
    <message>
        <source>a GitLab token</source>
        <translation>ein GitLab-Token</translation>
    </message>
    <message>
        <source>a Slack token</source>
        <translation>ein Slack-Token</translation>
    </message>
    <message>
        <source>a SendGrid API key</source>
        <translation>ein API-Schlüssel von SendGrid</translation>
    </message>
    <message>
        <source>an AWS access key</source>
        <translation>ein Zugriffsschlüssel von AWS</translation>
    </message>
    <message>
        <source>a Shopify access token</source>
        <translation>ein Zugriffstoken von Shopify</translation>
    </message>
    <message>
        <source>a Square access token</source>
        <translation>ein Zugriffstoken von Square</translation>
    </message>
    <message>
        <source>a Razorpay key id</source>
        <translation>eine Schlüssel-ID von Razorpay</translation>
    </message>
    <message>
        <source>an Authorization header</source>
        <translation>ein Header Authorization</translation>
    </message>
    <message>
        <source>The secret begins like %1, with “%2”: signatures are made with another one.</source>
        <translation>Das Geheimnis beginnt mit „%2“ wie %1: Signaturen werden mit einem anderen gemacht.</translation>
    </message>
    <message>
        <source>Content-Length announces %1 bytes, and %2 are there.</source>
        <translation>Content-Length kündigt %1 Bytes an, da sind %2.</translation>
    </message>
    <message>
        <source>The JSON of the body ends before it is complete.</source>
        <translation>Das JSON des Bodys endet, bevor es vollständig ist.</translation>
    </message>
    <message>
        <source>the JSON is written without blanks</source>
        <translation>das JSON ohne Leerzeichen geschrieben ist</translation>
    </message>
    <message>
        <source>the JSON has a blank after commas and colons, as Python writes it</source>
        <translation>das JSON nach Kommas und Doppelpunkten ein Leerzeichen hat, wie Python schreibt</translation>
    </message>
    <message>
        <source>the JSON is indented by two blanks</source>
        <translation>das JSON um zwei Leerzeichen eingerückt ist</translation>
    </message>
    <message>
        <source>the JSON is indented by four blanks</source>
        <translation>das JSON um vier Leerzeichen eingerückt ist</translation>
    </message>
    <message>
        <source>the JSON is indented by tabs</source>
        <translation>das JSON mit Tabulatoren eingerückt ist</translation>
    </message>
    <message>
        <source>its texts are written without needless escapes</source>
        <translation>seine Texte ohne unnötige Escapes geschrieben sind</translation>
    </message>
    <message>
        <source>slashes are written \/ and other letters \uxxxx, as PHP does</source>
        <translation>Schrägstriche \/ und andere Buchstaben \uxxxx geschrieben sind, wie bei PHP</translation>
    </message>
    <message>
        <source>other letters than ASCII are written \uxxxx</source>
        <translation>andere Buchstaben als ASCII \uxxxx geschrieben sind</translation>
    </message>
    <message>
        <source>slashes are written \/</source>
        <translation>Schrägstriche \/ geschrieben sind</translation>
    </message>
    <message>
        <source>&lt;, &gt; and &amp; are written \u00xx, as Go does</source>
        <translation>&lt;, &gt; und &amp; \u00xx geschrieben sind, wie bei Go</translation>
    </message>
    <message>
        <source>numbers are printed as JavaScript does</source>
        <translation>Zahlen wie bei JavaScript geschrieben sind</translation>
    </message>
    <message>
        <source>members are sorted by name</source>
        <translation>Elemente nach Namen sortiert sind</translation>
    </message>
    <message>
        <source>the retired secret of %1 is used</source>
        <translation>das ersetzte Geheimnis von %1 benutzt wird</translation>
    </message>
    <message>
        <source>the secret of %1 is used</source>
        <translation>das Geheimnis von %1 benutzt wird</translation>
    </message>
    <message>
        <source>the blanks around the secret are left out</source>
        <translation>die Leerzeichen um das Geheimnis wegbleiben</translation>
    </message>
    <message>
        <source>the quotes around the secret are left out</source>
        <translation>die Anführungszeichen um das Geheimnis wegbleiben</translation>
    </message>
    <message>
        <source>a line feed follows the secret</source>
        <translation>dem Geheimnis ein LF folgt</translation>
    </message>
    <message>
        <source>CR LF follows the secret</source>
        <translation>dem Geheimnis CR LF folgt</translation>
    </message>
    <message>
        <source>a blank follows the secret</source>
        <translation>dem Geheimnis ein Leerzeichen folgt</translation>
    </message>
    <message>
        <source>a blank comes before the secret</source>
        <translation>vor dem Geheimnis ein Leerzeichen steht</translation>
    </message>
    <message>
        <source>the prefix “%1” is kept</source>
        <translation>das Präfix „%1“ beibehalten wird</translation>
    </message>
    <message>
        <source>the prefix “%1” is left out</source>
        <translation>das Präfix „%1“ wegbleibt</translation>
    </message>
    <message>
        <source>the secret is used as text, not decoded</source>
        <translation>das Geheimnis als Text benutzt wird, nicht dekodiert</translation>
    </message>
    <message>
        <source>the secret is decoded as %1</source>
        <translation>das Geheimnis als %1 dekodiert wird</translation>
    </message>
    <message>
        <source>the secret is encoded as %1 once more</source>
        <translation>das Geheimnis noch einmal als %1 kodiert wird</translation>
    </message>
    <message>
        <source>“%1” stands before the secret</source>
        <translation>„%1“ vor dem Geheimnis steht</translation>
    </message>
    <message>
        <source>it is made with %1</source>
        <translation>sie mit %1 gemacht ist</translation>
    </message>
    <message>
        <source>it is the plain %1 of the secret and the content</source>
        <translation>sie das einfache %1 aus Geheimnis und Inhalt ist</translation>
    </message>
    <message>
        <source>it is the plain %1 of the content and the secret</source>
        <translation>sie das einfache %1 aus Inhalt und Geheimnis ist</translation>
    </message>
    <message>
        <source>the signature is read as %1</source>
        <translation>die Signatur als %1 gelesen wird</translation>
    </message>
    <message>
        <source>capital letters in the signature count as small ones</source>
        <translation>Großbuchstaben in der Signatur als kleine gelten</translation>
    </message>
    <message>
        <source>the timestamp is in milliseconds</source>
        <translation>der Zeitstempel in Millisekunden ist</translation>
    </message>
    <message>
        <source>the timestamp is in seconds</source>
        <translation>der Zeitstempel in Sekunden ist</translation>
    </message>
    <message>
        <source>the timestamp is that of the Date header</source>
        <translation>der Zeitstempel der des Headers Date ist</translation>
    </message>
    <message>
        <source>the timestamp is %1 h earlier</source>
        <translation>der Zeitstempel %1 h früher ist</translation>
    </message>
    <message>
        <source>the timestamp is %1 h later</source>
        <translation>der Zeitstempel %1 h später ist</translation>
    </message>
    <message>
        <source>the timestamp is %1 s earlier</source>
        <translation>der Zeitstempel %1 s früher ist</translation>
    </message>
    <message>
        <source>the timestamp is %1 s later</source>
        <translation>der Zeitstempel %1 s später ist</translation>
    </message>
    <message>
        <source>the timestamp is %1 s before receipt</source>
        <translation>der Zeitstempel %1 s vor dem Empfang liegt</translation>
    </message>
    <message>
        <source>%1 ahead of this computer&apos;s</source>
        <translation>um %1 vor gegenüber diesem Computer</translation>
    </message>
    <message>
        <source>%1 behind this computer&apos;s</source>
        <translation>um %1 nach gegenüber diesem Computer</translation>
    </message>
    <message>
        <source>The body says that the event was made %1 after it was received: the sender&apos;s clock or this computer&apos;s is wrong; nothing here tells which.</source>
        <translation>Der Body sagt, dass das Ereignis %1 nach seinem Empfang entstand: die Uhr des Absenders oder dieses Computers geht falsch; welche, ist hier nicht zu erkennen.</translation>
    </message>
    <message>
        <source>The Date header agrees with this computer, and the signature is %1 older: it was signed earlier and waited, or is an old one sent again.</source>
        <translation>Der Header Date stimmt mit diesem Computer überein, und die Signatur ist %1 älter: sie wurde früher gemacht und wartete, oder eine alte wurde noch einmal gesendet.</translation>
    </message>
    <message>
        <source>The Date header agrees with this computer, and the signed time is %1 ahead: the clock of what signs is wrong, not this computer&apos;s.</source>
        <translation>Der Header Date stimmt mit diesem Computer überein, und die signierte Zeit liegt %1 voraus: die Uhr dessen, der signiert, geht falsch, nicht die dieses Computers.</translation>
    </message>
    <message>
        <source>The signed time agrees with this computer, and the Date header is off by %1: the clock of what sends is wrong, not this computer&apos;s.</source>
        <translation>Die signierte Zeit stimmt mit diesem Computer überein, und der Header Date weicht um %1 ab: die Uhr dessen, der sendet, geht falsch, nicht die dieses Computers.</translation>
    </message>
    <message>
        <source>Signed time, Date header and this computer&apos;s clock all differ: at least two of them are wrong, or the request was kept on its way.</source>
        <translation>Signierte Zeit, Header Date und die Uhr dieses Computers sind alle verschieden: mindestens zwei davon sind falsch, oder die Anfrage wurde unterwegs aufgehalten.</translation>
    </message>
    <message>
        <source>Signed time, Date header and the body&apos;s time agree with each other</source>
        <translation>Signierte Zeit, Header Date und die Zeit im Body stimmen miteinander überein</translation>
    </message>
    <message>
        <source>Signed time and Date header agree with each other</source>
        <translation>Signierte Zeit und Header Date stimmen miteinander überein</translation>
    </message>
    <message>
        <source>The Date header</source>
        <translation>Der Header Date</translation>
    </message>
    <message>
        <source>The signed time</source>
        <translation>Die signierte Zeit</translation>
    </message>
    <message>
        <source>%1 is %2 clock: one of the two clocks is wrong, or the request waited; one time alone cannot tell.</source>
        <translation>%1 geht %2: eine der beiden Uhren ist falsch, oder die Anfrage wartete; eine Zeit allein kann es nicht sagen.</translation>
    </message>
    <message>
        <source>%1 and are %2 clock: the sender&apos;s clock is ahead, or this computer&apos;s is behind.</source>
        <translation>%1 und gehen %2: die Uhr des Absenders geht vor, oder die dieses Computers nach.</translation>
    </message>
    <message>
        <source>%1 and are %2 clock: the request was kept on its way, the sender&apos;s clock is behind, or this computer&apos;s is ahead.</source>
        <translation>%1 und gehen %2: die Anfrage wurde unterwegs aufgehalten, die Uhr des Absenders geht nach, oder die dieses Computers vor.</translation>
    </message>
    <message>
        <source>The clocks agree. The event itself is %1 old: it was queued, or this is a later attempt.</source>
        <translation>Die Uhren stimmen überein. Das Ereignis selbst ist %1 alt: es stand in einer Warteschlange, oder dies ist ein späterer Versuch.</translation>
    </message>
    <message>
        <source>The clocks agree, but the body&apos;s time lies %1 ahead: the clock of what makes the events is wrong.</source>
        <translation>Die Uhren stimmen überein, aber die Zeit im Body liegt %1 voraus: die Uhr dessen, der die Ereignisse macht, geht falsch.</translation>
    </message>
    <message>
        <source>The clocks agree.</source>
        <translation>Die Uhren stimmen überein.</translation>
    </message>
    <message>
        <source>%1 is not an https address of %2: a key from there proves nothing.</source>
        <translation>%1 ist keine https-Adresse von %2: ein Schlüssel von dort beweist nichts.</translation>
    </message>
    <message>
        <source>%1 names another key than the endpoint&apos;s.</source>
        <translation>%1 nennt einen anderen Schlüssel als den des Endpunkts.</translation>
    </message>
    <message>
        <source>%1 has a value that %2 does not send.</source>
        <translation>%1 hat einen Wert, den %2 nicht sendet.</translation>
    </message>
    <message>
        <source>, and </source>
        <translation>, und </translation>
    </message>
    <message>
        <source>The received signature matches when %1.</source>
        <translation>Die empfangene Signatur passt, wenn %1.</translation>
    </message>
    <message>
        <source>The signature matches, and its timestamp %1 is near the time of receipt when it is read in another unit.</source>
        <translation>Die Signatur passt, und ihr Zeitstempel %1 liegt nahe am Empfang, wenn er in einer anderen Einheit gelesen wird.</translation>
    </message>
    <message>
        <source>The %1 characters that were received are the beginning of the expected %2.</source>
        <translation>Die %1 empfangenen Zeichen sind der Anfang der erwarteten %2.</translation>
    </message>
    <message>
        <source>the secret is signed with the content as the key</source>
        <translation>das Geheimnis mit dem Inhalt als Schlüssel signiert ist</translation>
    </message>
    <message>
        <source>%1: 1 way</source>
        <translation>%1: 1 Weg</translation>
    </message>
    <message>
        <source>%1: %2 ways</source>
        <translation>%1: %2 Wege</translation>
    </message>
    <message>
        <source>There was nothing that could be tried.</source>
        <translation>Es gab nichts, was versucht werden konnte.</translation>
    </message>
    <message>
        <source>Nothing that was tried fits: %1.</source>
        <translation>Nichts von dem, was versucht wurde, passt: %1.</translation>
    </message>
    <message>
        <source> The search ended before everything was tried.</source>
        <translation> Die Suche endete, bevor alles versucht war.</translation>
    </message>
    <message>
        <source>Event #%1 had the same signature.</source>
        <translation>Ereignis #%1 hatte dieselbe Signatur.</translation>
    </message>
    <message>
        <source>Event #%1 had the delivery id %2 and the same signature.</source>
        <translation>Ereignis #%1 hatte die Zustell-ID %2 und dieselbe Signatur.</translation>
    </message>
    <message>
        <source>the value is the signature</source>
        <translation>der Wert ist die Signatur</translation>
    </message>
    <message>
        <source>“%1”, then the signature</source>
        <translation>„%1“, dann die Signatur</translation>
    </message>
    <message>
        <source>items, each “%1” and a signature</source>
        <translation>Einträge, jeder aus „%1“ und einer Signatur</translation>
    </message>
    <message>
        <source>elements; the signature is in “%1%2”</source>
        <translation>Elemente; die Signatur steht in „%1%2“</translation>
    </message>
    <message>
        <source>“Basic”, then user name and password in base64</source>
        <translation>„Basic“, dann Benutzername und Passwort in Base64</translation>
    </message>
    <message>
        <source>a JWS: header, payload and signature, joined by dots</source>
        <translation>ein JWS: Header, Payload und Signatur, durch Punkte verbunden</translation>
    </message>
    <message>
        <source>labels with a signature each, described by Signature-Input</source>
        <translation>Namen mit je einer Signatur, beschrieben von Signature-Input</translation>
    </message>
    <message>
        <source>base64 of a JSON object; the signature is its member “%1”</source>
        <translation>Base64 eines JSON-Objekts; die Signatur ist sein Element „%1“</translation>
    </message>
    <message>
        <source>its text as it is (UTF-8)</source>
        <translation>sein Text, wie er ist (UTF-8)</translation>
    </message>
    <message>
        <source>decoded from hexadecimal</source>
        <translation>dekodiert aus Hexadezimal</translation>
    </message>
    <message>
        <source>decoded from base64</source>
        <translation>dekodiert aus Base64</translation>
    </message>
    <message>
        <source>its text in Unicode form NFKD</source>
        <translation>sein Text in der Unicode-Form NFKD</translation>
    </message>
    <message>
        <source>the SHA-1 digest of its text</source>
        <translation>der SHA-1-Hash seines Textes</translation>
    </message>
    <message>
        <source>, “%1” left out</source>
        <translation>, ohne „%1“</translation>
    </message>
    <message>
        <source>yyyy-MM-dd HH:mm:ss</source>
        <translation>yyyy-MM-dd HH:mm:ss</translation>
    </message>
    <message>
        <source>Not reached.</source>
        <translation>Nicht erreicht.</translation>
    </message>
    <message>
        <source>What else has to be there</source>
        <translation>Was sonst da sein muss</translation>
    </message>
    <message>
        <source>Where the signature stands</source>
        <translation>Wo die Signatur steht</translation>
    </message>
    <message>
        <source>It is in %1.</source>
        <translation>Sie steht in: %1.</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>Wie sie gelesen wird</translation>
    </message>
    <message>
        <source>One signature was found.</source>
        <translation>Eine Signatur wurde gefunden.</translation>
    </message>
    <message>
        <source>%1 signatures were found; any of them may match.</source>
        <translation>%1 Signaturen wurden gefunden; jede davon kann passen.</translation>
    </message>
    <message>
        <source>form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>The public key can be read.</source>
        <translation>Der öffentliche Schlüssel ist lesbar.</translation>
    </message>
    <message>
        <source>There is a secret.</source>
        <translation>Ein Geheimnis ist da.</translation>
    </message>
    <message>
        <source>A secret that %1 publishes for tests fits.</source>
        <translation>Ein Geheimnis, das %1 für Tests veröffentlicht, passt.</translation>
    </message>
    <message>
        <source>The further secret in “%1” fits, not the main one.</source>
        <translation>Das weitere Geheimnis in „%1“ passt, nicht das erste.</translation>
    </message>
    <message>
        <source>The main secret fits.</source>
        <translation>Das erste Geheimnis passt.</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>set</source>
        <translation>gesetzt</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>What is signed</source>
        <translation>Was signiert ist</translation>
    </message>
    <message>
        <source>%1, another form that %2 accepts.</source>
        <translation>%1, eine andere Form, die %2 annimmt.</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>gezeigt</translation>
    </message>
    <message>
        <source>with {secret} in the place of the secret</source>
        <translation>mit {secret} anstelle des Geheimnisses</translation>
    </message>
    <message>
        <source>length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>Signature against content</source>
        <translation>Signatur gegen Inhalt</translation>
    </message>
    <message>
        <source>They match.</source>
        <translation>Sie passen zusammen.</translation>
    </message>
    <message>
        <source>received</source>
        <translation>empfangen</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>first difference</source>
        <translation>erster Unterschied</translation>
    </message>
    <message>
        <source>character %1</source>
        <translation>Zeichen %1</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>passt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>%1 signs no timestamp: an old request cannot be told from a new one.</source>
        <translation>%1 signiert keinen Zeitstempel: eine alte Anfrage ist von einer neuen nicht zu unterscheiden.</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>%1 voraus</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1 alt</translation>
    </message>
    <message>
        <source>It is %1, and %2 are allowed.</source>
        <translation>Er ist %1, erlaubt sind %2.</translation>
    </message>
    <message>
        <source>It is %1, which is not judged.</source>
        <translation>Er ist %1; das wird nicht beurteilt.</translation>
    </message>
    <message>
        <source>written</source>
        <translation>geschrieben</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>tolerance</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>voraus</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>nicht beurteilt</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>Nicht abgedeckt</translation>
    </message>
    <message>
        <source>Its %1 is not the one that is set at the endpoint, so it was turned away.</source>
        <translation>%1 ist nicht wie am Endpunkt gesetzt, darum wurde er abgewiesen.</translation>
    </message>
    <message>
        <source>No %1 is set at the endpoint, so any was taken.</source>
        <translation>Am Endpunkt ist kein %1 gesetzt, darum wurde jeder angenommen.</translation>
    </message>
    <message>
        <source>Its answer needs the endpoint&apos;s secret, and none that can be used is set.</source>
        <translation>Seine Antwort braucht das Geheimnis des Endpunkts, und kein benutzbares ist gesetzt.</translation>
    </message>
    <message>
        <source>The token&apos;s signature matches, but it has no claim “%1” to compare with the request.</source>
        <translation>Die Signatur des Tokens passt, aber es hat keinen Claim „%1“, der mit der Anfrage zu vergleichen wäre.</translation>
    </message>
    <message>
        <source>The token&apos;s signature matches, but its claim “%1” does not agree with the request.</source>
        <translation>Die Signatur des Tokens passt, aber sein Claim „%1“ stimmt nicht mit der Anfrage überein.</translation>
    </message>
    <message>
        <source>The body becomes the token: give it a JSON object, or a token.</source>
        <translation>Der Body wird zum Token: geben Sie ein JSON-Objekt oder ein Token an.</translation>
    </message>
    <message>
        <source>%1 does not hold a JWS of three parts.</source>
        <translation>%1 enthält kein JWS aus drei Teilen.</translation>
    </message>
    <message>
        <source>The token brings a payload of its own: %1 signs the request itself.</source>
        <translation>Das Token bringt eine eigene Payload mit: %1 signiert die Anfrage selbst.</translation>
    </message>
    <message>
        <source>The token&apos;s %1 is not a JSON object in base64url.</source>
        <translation>%1 des Tokens ist kein JSON-Objekt in Base64url.</translation>
    </message>
    <message>
        <source>The token demands an extension that nobody here knows.</source>
        <translation>Das Token verlangt eine Erweiterung, die hier niemand kennt.</translation>
    </message>
    <message>
        <source>The token&apos;s algorithm is not %1, the one that %2 uses.</source>
        <translation>Der Algorithmus des Tokens ist nicht %1, den %2 benutzt.</translation>
    </message>
    <message>
        <source>The token&apos;s header must say “%1”: “%2”.</source>
        <translation>Der Header des Tokens muss „%1“ enthalten: „%2“.</translation>
    </message>
    <message>
        <source>A time in the token is not a number of seconds since 1970.</source>
        <translation>Eine Zeit im Token ist keine Zahl von Sekunden seit 1970.</translation>
    </message>
    <message>
        <source>The token&apos;s signature matches, but it has no claim “%1” that says when it was made.</source>
        <translation>Die Signatur des Tokens passt, aber es hat keinen Claim „%1“, der sagt, wann es gemacht wurde.</translation>
    </message>
    <message>
        <source>The claim “%1” would not be text: use a URL and values in UTF-8.</source>
        <translation>Der Claim „%1“ wäre kein Text: benutzen Sie eine URL und Werte in UTF-8.</translation>
    </message>
    <message>
        <source>hexadecimal digits</source>
        <translation>hexadezimale Ziffern</translation>
    </message>
    <message>
        <source> after “%1”</source>
        <translation> nach „%1“</translation>
    </message>
    <message>
        <source>The secret cannot be read: this scheme&apos;s secrets are %1%2.</source>
        <translation>Das Geheimnis kann nicht gelesen werden: die Geheimnisse dieses Verfahrens sind %1%2.</translation>
    </message>
    <message>
        <source>The signature is right but for its letter case: verifiers for %1 compare the text, which is lower-case hexadecimal.</source>
        <translation>Die Signatur stimmt bis auf Groß- und Kleinschreibung: Prüfungen für %1 vergleichen den Text, hexadezimal in Kleinbuchstaben.</translation>
    </message>
    <message>
        <source>The signature is right but for its spelling: verifiers for %1 compare the text, padding included.</source>
        <translation>Die Signatur stimmt bis auf die Schreibweise: Prüfungen für %1 vergleichen den Text samt Auffüllzeichen.</translation>
    </message>
    <message>
        <source>The endpoint has no user name to check the credentials with.</source>
        <translation>Der Endpunkt hat keinen Benutzernamen, mit dem die Zugangsdaten geprüft werden könnten.</translation>
    </message>
    <message>
        <source>The component @query-param does not say which one.</source>
        <translation>Die Komponente @query-param sagt nicht, welcher.</translation>
    </message>
    <message>
        <source>The query has “%1” more than once, so it cannot be covered.</source>
        <translation>Die Query hat „%1“ mehrmals, darum kann es nicht abgedeckt sein.</translation>
    </message>
    <message>
        <source>The query has no “%1”, which the signature covers.</source>
        <translation>Die Query hat kein „%1“, das die Signatur abdeckt.</translation>
    </message>
    <message>
        <source>A parameter of the component %1 is not supported.</source>
        <translation>Ein Parameter der Komponente %1 wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>The component %1 is not known for a request.</source>
        <translation>Die Komponente %1 ist bei einer Anfrage nicht bekannt.</translation>
    </message>
    <message>
        <source>A covered component is not a quoted name.</source>
        <translation>Eine abgedeckte Komponente ist kein Name in Anführungszeichen.</translation>
    </message>
    <message>
        <source>There is no %1 header, which the signature covers.</source>
        <translation>Es gibt keinen Header %1, den die Signatur abdeckt.</translation>
    </message>
    <message>
        <source>The Content-Digest header is not a dictionary of digests (position %1).</source>
        <translation>Der Header Content-Digest ist kein Wörterbuch von Hashes (Position %1).</translation>
    </message>
    <message>
        <source>The signature matches, but the body is not the one whose digest is in the Content-Digest header.</source>
        <translation>Die Signatur passt, aber der Body ist nicht der, dessen Hash im Header Content-Digest steht.</translation>
    </message>
    <message>
        <source>The Content-Digest header has no SHA-256 or SHA-512 digest, so nothing protects the body.</source>
        <translation>Der Header Content-Digest hat keinen SHA-256- oder SHA-512-Hash, nichts schützt also den Body.</translation>
    </message>
    <message>
        <source>A component is covered twice: %1.</source>
        <translation>Eine Komponente ist zweimal abgedeckt: %1.</translation>
    </message>
    <message>
        <source>The Signature header does not hold bytes between colons.</source>
        <translation>Der Header Signature enthält keine Bytes zwischen Doppelpunkten.</translation>
    </message>
    <message>
        <source>The signature covers nothing of the request.</source>
        <translation>Die Signatur deckt nichts von der Anfrage ab.</translation>
    </message>
    <message>
        <source>The signature&apos;s algorithm is not %1, which the endpoint expects.</source>
        <translation>Der Algorithmus der Signatur ist nicht %1, den der Endpunkt erwartet.</translation>
    </message>
    <message>
        <source>The signature&apos;s “%1” is not a number of seconds.</source>
        <translation>„%1“ der Signatur ist keine Zahl von Sekunden.</translation>
    </message>
    <message>
        <source>The signature does not cover “%1”.</source>
        <translation>Die Signatur deckt „%1“ nicht ab.</translation>
    </message>
    <message>
        <source>The signature does not cover Content-Digest, so nothing protects the body.</source>
        <translation>Die Signatur deckt Content-Digest nicht ab, nichts schützt also den Body.</translation>
    </message>
    <message>
        <source>The signature names another key than the endpoint&apos;s.</source>
        <translation>Die Signatur nennt einen anderen Schlüssel als den des Endpunkts.</translation>
    </message>
    <message>
        <source>The Signature header is not a dictionary.</source>
        <translation>Der Header Signature ist kein Wörterbuch.</translation>
    </message>
    <message>
        <source>The Signature-Input header is not a dictionary.</source>
        <translation>Der Header Signature-Input ist kein Wörterbuch.</translation>
    </message>
    <message>
        <source>No label of the Signature header is in Signature-Input.</source>
        <translation>Kein Name des Headers Signature steht in Signature-Input.</translation>
    </message>
    <message>
        <source>The key id holds characters that a header cannot; use plain ASCII.</source>
        <translation>Die Schlüssel-ID enthält Zeichen, die ein Header nicht enthalten kann; benutzen Sie reines ASCII.</translation>
    </message>
    <message>
        <source>There is no signature of %1 here that could be sent again as it was. Sign the request first.</source>
        <translation>Hier ist keine Signatur von %1, die unverändert noch einmal gesendet werden könnte. Signieren Sie zuerst die Anfrage.</translation>
    </message>
    <message>
        <source>This mistake makes no difference to a signature of %1 on this request. Choose another one.</source>
        <translation>Dieser Fehler macht bei einer Signatur von %1 an dieser Anfrage keinen Unterschied. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Signed with the secret of somebody else.</source>
        <translation>Mit dem Geheimnis eines anderen signiert.</translation>
    </message>
    <message>
        <source>Signed with a secret that has been replaced.</source>
        <translation>Mit einem ersetzten Geheimnis signiert.</translation>
    </message>
    <message>
        <source>Signed with a line feed behind the secret.</source>
        <translation>Mit einem Zeilenende hinter dem Geheimnis signiert.</translation>
    </message>
    <message>
        <source>Signed with the secret&apos;s prefix kept or left out, against the rule.</source>
        <translation>Signiert mit behaltenem oder weggelassenem Präfix des Geheimnisses, gegen die Regel.</translation>
    </message>
    <message>
        <source>Signed with the secret decoded or not decoded, against the rule.</source>
        <translation>Signiert mit dekodiertem oder nicht dekodiertem Geheimnis, gegen die Regel.</translation>
    </message>
    <message>
        <source>Signed with an API key in the place of the secret.</source>
        <translation>Mit einem API-Schlüssel anstelle des Geheimnisses signiert.</translation>
    </message>
    <message>
        <source>Signed with another hash function.</source>
        <translation>Mit einer anderen Hashfunktion signiert.</translation>
    </message>
    <message>
        <source>The signature is base64 in the place of hexadecimal, or the reverse.</source>
        <translation>Die Signatur ist Base64 statt Hexadezimal, oder umgekehrt.</translation>
    </message>
    <message>
        <source>The signature&apos;s prefix is missing, or there is one that should not be.</source>
        <translation>Das Präfix der Signatur fehlt, oder da ist eines, das nicht sein sollte.</translation>
    </message>
    <message>
        <source>Signed as another provider signs.</source>
        <translation>Signiert, wie ein anderer Anbieter signiert.</translation>
    </message>
    <message>
        <source>The signature stands in another header.</source>
        <translation>Die Signatur steht in einem anderen Header.</translation>
    </message>
    <message>
        <source>The JSON is written anew after it was signed.</source>
        <translation>Das JSON wird nach dem Signieren neu geschrieben.</translation>
    </message>
    <message>
        <source>The body gets a line feed at its end after it was signed.</source>
        <translation>Der Body bekommt nach dem Signieren ein Zeilenende angehängt.</translation>
    </message>
    <message>
        <source>The body gets a byte-order mark after it was signed.</source>
        <translation>Der Body bekommt nach dem Signieren eine Bytereihenfolge-Marke.</translation>
    </message>
    <message>
        <source>The body goes through another character set after it was signed.</source>
        <translation>Der Body geht nach dem Signieren durch einen anderen Zeichensatz.</translation>
    </message>
    <message>
        <source>The body is compressed after it was signed.</source>
        <translation>Der Body wird nach dem Signieren komprimiert.</translation>
    </message>
    <message>
        <source>The body loses its end after it was signed.</source>
        <translation>Der Body verliert nach dem Signieren sein Ende.</translation>
    </message>
    <message>
        <source>The form is encoded anew after it was signed.</source>
        <translation>Das Formular wird nach dem Signieren neu kodiert.</translation>
    </message>
    <message>
        <source>Signed for http in the place of https, or the reverse.</source>
        <translation>Für http statt https signiert, oder umgekehrt.</translation>
    </message>
    <message>
        <source>The timestamp is signed in another unit than it is written in.</source>
        <translation>Der Zeitstempel ist in einer anderen Einheit signiert als geschrieben.</translation>
    </message>
    <message>
        <source>The timestamp is changed after it was signed.</source>
        <translation>Der Zeitstempel wird nach dem Signieren geändert.</translation>
    </message>
    <message>
        <source>Signed an hour ahead of what is tolerated.</source>
        <translation>Eine Stunde später signiert als toleriert.</translation>
    </message>
    <message>
        <source>Signed an hour before what is tolerated.</source>
        <translation>Eine Stunde früher signiert als toleriert.</translation>
    </message>
    <message>
        <source>Sent again as it was, with the same id and signature.</source>
        <translation>Unverändert noch einmal gesendet, mit gleicher ID und Signatur.</translation>
    </message>
    <message>
        <source>The end of the signature is missing.</source>
        <translation>Das Ende der Signatur fehlt.</translation>
    </message>
    <message>
        <source>The body is altered after it was signed.</source>
        <translation>Der Body wird nach dem Signieren verändert.</translation>
    </message>
    <message>
        <source>The body is ASCII already.</source>
        <translation>Der Body ist schon ASCII.</translation>
    </message>
    <message>
        <source>The body is not UTF-8.</source>
        <translation>Der Body ist kein UTF-8.</translation>
    </message>
    <message>
        <source>%1 has no element “%2=”, which the signature covers.</source>
        <translation>%1 hat kein Element „%2=“, das die Signatur abdeckt.</translation>
    </message>
    <message>
        <source>The form field “%1” is not base64.</source>
        <translation>Das Formularfeld „%1“ ist kein Base64.</translation>
    </message>
    <message>
        <source>The Digest header is not a SHA-256 or SHA-512 digest, so nothing protects the body.</source>
        <translation>Der Header Digest ist kein SHA-256- oder SHA-512-Hash, nichts schützt also den Body.</translation>
    </message>
    <message>
        <source>“%1” lists more names than any signature covers.</source>
        <translation>„%1“ zählt mehr Namen auf, als irgendeine Signatur abdeckt.</translation>
    </message>
    <message>
        <source>“%1” does not list digest, so the signature does not protect the body.</source>
        <translation>„%1“ zählt digest nicht auf, die Signatur schützt also den Body nicht.</translation>
    </message>
    <message>
        <source>The endpoint&apos;s “%1” is not set, which the signature covers.</source>
        <translation>„%1“ des Endpunkts ist nicht gesetzt; die Signatur deckt es ab.</translation>
    </message>
    <message>
        <source>The body has no form field “%1”, which the signature covers.</source>
        <translation>Der Body hat kein Formularfeld „%1“, das die Signatur abdeckt.</translation>
    </message>
    <message>
        <source>The body has no member %1, which the signature covers.</source>
        <translation>Der Body hat kein Element %1, das die Signatur abdeckt.</translation>
    </message>
    <message>
        <source>There is no x-contentful-signed-headers header.</source>
        <translation>Es gibt keinen Header x-contentful-signed-headers.</translation>
    </message>
    <message>
        <source>The body is not JSON, so the text that the signature covers cannot be made.</source>
        <translation>Der Body ist kein JSON, der Text, den die Signatur abdeckt, lässt sich darum nicht bilden.</translation>
    </message>
    <message>
        <source>The URL has no such form.</source>
        <translation>Die URL hat keine solche Form.</translation>
    </message>
    <message>
        <source>The URL form “%1” is not known.</source>
        <translation>Die URL-Form „%1“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>the exact bytes of the body</source>
        <translation>die genauen Bytes des Bodys</translation>
    </message>
    <message>
        <source>the timestamp as written</source>
        <translation>der Zeitstempel, wie geschrieben</translation>
    </message>
    <message>
        <source>the delivery id as written</source>
        <translation>die Zustell-ID, wie geschrieben</translation>
    </message>
    <message>
        <source>the request&apos;s method</source>
        <translation>die Methode der Anfrage</translation>
    </message>
    <message>
        <source>the secret</source>
        <translation>das Geheimnis</translation>
    </message>
    <message>
        <source>the URL that was called</source>
        <translation>die aufgerufene URL</translation>
    </message>
    <message>
        <source>“%1”, which you set</source>
        <translation>„%1“, das Sie setzen</translation>
    </message>
    <message>
        <source>the body&apos;s member %1 (or nothing)</source>
        <translation>Body-Element %1 (oder nichts)</translation>
    </message>
    <message>
        <source>the form&apos;s fields sorted by name, each as name and value</source>
        <translation>die Felder des Formulars nach Namen sortiert, je Name und Wert</translation>
    </message>
    <message>
        <source>the form&apos;s fields but the signature, as a serialised PHP array</source>
        <translation>die Felder des Formulars ohne die Signatur, als serialisiertes PHP-Array</translation>
    </message>
    <message>
        <source>the JSON body with its names sorted</source>
        <translation>der JSON-Body mit sortierten Namen</translation>
    </message>
    <message>
        <source>the body, with all but ASCII written as \uxxxx</source>
        <translation>der Body, alles außer ASCII als \uxxxx geschrieben</translation>
    </message>
    <message>
        <source>the SHA-256 of the body</source>
        <translation>der SHA-256 des Bodys</translation>
    </message>
    <message>
        <source>the SHA-256 of timestamp, dot and body</source>
        <translation>der SHA-256 von Zeitstempel, Punkt und Body</translation>
    </message>
    <message>
        <source>the body with “.0” behind whole weights</source>
        <translation>der Body mit „.0“ hinter ganzen Gewichten</translation>
    </message>
    <message>
        <source>the body as a JSON string</source>
        <translation>der Body als JSON-Zeichenkette</translation>
    </message>
    <message>
        <source>the element %1 of the signature&apos;s value as a JSON string</source>
        <translation>Element %1 des Signaturwerts als JSON-Zeichenkette</translation>
    </message>
    <message>
        <source>the path of the URL</source>
        <translation>der Pfad der URL</translation>
    </message>
    <message>
        <source>the path with the slash at its end added or taken away</source>
        <translation>der Pfad mit hinzugefügtem oder weggenommenem Schrägstrich am Ende</translation>
    </message>
    <message>
        <source>the headers that the token&apos;s %1 lists, a line each</source>
        <translation>die Header, die %1 des Tokens aufzählt, je eine Zeile</translation>
    </message>
    <message>
        <source>the CRC-32 of the body as a decimal number</source>
        <translation>die CRC-32 des Bodys als Dezimalzahl</translation>
    </message>
    <message>
        <source>the form field %1, which is base64 with line ends</source>
        <translation>Formularfeld %1, das Base64 mit Zeilenenden ist</translation>
    </message>
    <message>
        <source>those of the body&apos;s members %1 that are there, as name and value</source>
        <translation>jene der Body-Elemente %1, die da sind, je Name und Wert</translation>
    </message>
    <message>
        <source>a part of the URL&apos;s query, if it is there (%1)</source>
        <translation>ein Teil der Query, falls vorhanden (%1)</translation>
    </message>
    <message>
        <source>a header, if it is there (%1)</source>
        <translation>ein Header, falls vorhanden (%1)</translation>
    </message>
    <message>
        <source>the element %1 of the signature&apos;s value</source>
        <translation>Element %1 des Signaturwerts</translation>
    </message>
    <message>
        <source>the headers that the element %1 lists, joined by dots</source>
        <translation>die Header, die Element %1 aufzählt, durch Punkte verbunden</translation>
    </message>
    <message>
        <source>a line for each of the names that the element %1 lists, with its value</source>
        <translation>eine Zeile für jeden Namen, den Element %1 aufzählt, mit seinem Wert</translation>
    </message>
    <message>
        <source>the names of those of the headers %1 that are there</source>
        <translation>die Namen jener der Header %1, die da sind</translation>
    </message>
    <message>
        <source>what the signature itself says that it covers</source>
        <translation>was die Signatur selbst als abgedeckt nennt</translation>
    </message>
    <message>
        <source>method, path, signed headers and body, a line each</source>
        <translation>Methode, Pfad, signierte Header und Body, je eine Zeile</translation>
    </message>
    <message>
        <source>the URL, the form&apos;s sorted fields and the nonce</source>
        <translation>die URL, die sortierten Felder des Formulars und die Nonce</translation>
    </message>
    <message>
        <source>method, path and sorted query, joined by “&amp;”</source>
        <translation>Methode, Pfad und sortierte Query, durch „&amp;“ verbunden</translation>
    </message>
    <message>
        <source>a line feed</source>
        <translation>ein Zeilenvorschub</translation>
    </message>
    <message>
        <source>%1 and %2, with %3 between them</source>
        <translation>%1 und %2, dazwischen %3</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, dann </translation>
    </message>
    <message>
        <source>an Ed25519 key</source>
        <translation>ein Ed25519-Schlüssel</translation>
    </message>
    <message>
        <source>an elliptic-curve key (P-521)</source>
        <translation>ein Schlüssel elliptischer Kurven (P-521)</translation>
    </message>
    <message>
        <source>an elliptic-curve key (P-256)</source>
        <translation>ein Schlüssel elliptischer Kurven (P-256)</translation>
    </message>
    <message>
        <source>an RSA key</source>
        <translation>ein RSA-Schlüssel</translation>
    </message>
    <message>
        <source>The key cannot be read: give %1 as the provider shows it, or as PEM.</source>
        <translation>Der Schlüssel ist nicht lesbar: geben Sie %1 an, wie der Anbieter ihn zeigt, oder als PEM.</translation>
    </message>
    <message>
        <source>The key is of another kind: this scheme needs %1.</source>
        <translation>Der Schlüssel ist von anderer Art: dieses Verfahren braucht %1.</translation>
    </message>
    <message>
        <source>Signing needs the private key (PEM, or whsk_…), which only the provider has; make a key pair of your own and give your consumer its public half.</source>
        <translation>Zum Signieren braucht es den privaten Schlüssel (PEM oder whsk_…), den nur der Anbieter hat; machen Sie ein eigenes Schlüsselpaar, und geben Sie Ihrem Consumer dessen öffentliche Hälfte.</translation>
    </message>
    <message>
        <source>The %1 header looks like a signature: %2.</source>
        <translation>Der Header %1 sieht nach einer Signatur aus: %2.</translation>
    </message>
    <message>
        <source>It looks like a webhook of %1, signed in %2.</source>
        <translation>Es sieht nach einem Webhook von %1 aus, signiert in %2.</translation>
    </message>
    <message>
        <source>It looks like a webhook of %1 or %2, signed in %3.</source>
        <translation>Es sieht nach einem Webhook von %1 oder %2 aus, signiert in %3.</translation>
    </message>
    <message>
        <source>Give the secret to sign with.</source>
        <translation>Geben Sie das Geheimnis zum Signieren an.</translation>
    </message>
    <message>
        <source>Give “%1”, which %2&apos;s signatures need.</source>
        <translation>Geben Sie „%1“ an; Signaturen von %2 brauchen es.</translation>
    </message>
    <message>
        <source>Nothing in this request is the delivery id of %1, so that there is nothing to make anew.</source>
        <translation>Nichts in dieser Anfrage ist die Zustell-ID von %1, es gibt also nichts neu zu machen.</translation>
    </message>
    <message>
        <source>The body has no member %1 to write the timestamp to; add it first.</source>
        <translation>Der Body hat kein Element %1, in das der Zeitstempel zu schreiben wäre; fügen Sie es zuerst hinzu.</translation>
    </message>
    <message>
        <source>OpenSSL refuses to sign with this key and %1.</source>
        <translation>OpenSSL lehnt es ab, mit diesem Schlüssel und %1 zu signieren.</translation>
    </message>
    <message>
        <source>The body has no member %1 to write the signature to; add it first.</source>
        <translation>Der Body hat kein Element %1, in das die Signatur zu schreiben wäre; fügen Sie es zuerst hinzu.</translation>
    </message>
    <message>
        <source>The body must hold 1 to %1 items to sign.</source>
        <translation>Der Body muss 1 bis %1 Einträge zum Signieren enthalten.</translation>
    </message>
    <message>
        <source>the endpoint&apos;s public key</source>
        <translation>der öffentliche Schlüssel des Endpunkts</translation>
    </message>
    <message>
        <source>the endpoint&apos;s secret</source>
        <translation>das Geheimnis des Endpunkts</translation>
    </message>
    <message>
        <source>a signed header</source>
        <translation>ein signierter Header</translation>
    </message>
    <message>
        <source>the URL</source>
        <translation>die URL</translation>
    </message>
    <message>
        <source>a signed member of the body</source>
        <translation>ein signiertes Element des Bodys</translation>
    </message>
    <message>
        <source>%1 allows %2</source>
        <translation>%1 erlaubt %2</translation>
    </message>
    <message>
        <source>the endpoint</source>
        <translation>der Endpunkt</translation>
    </message>
    <message>
        <source>The token in %1 is not the endpoint&apos;s secret.</source>
        <translation>Das Token in %1 ist nicht das Geheimnis des Endpunkts.</translation>
    </message>
    <message>
        <source>The user name or password differs from the endpoint&apos;s.</source>
        <translation>Benutzername oder Passwort weicht von dem des Endpunkts ab.</translation>
    </message>
    <message>
        <source>None of the %1 signatures matches</source>
        <translation>Keine der %1 Signaturen passt</translation>
    </message>
    <message>
        <source>The signature does not match</source>
        <translation>Die Signatur passt nicht</translation>
    </message>
    <message>
        <source>%1: %2 differs from what %3 signed.</source>
        <translation>%1: %2 weicht ab von dem, was %3 signiert hat.</translation>
    </message>
    <message>
        <source>The token is the endpoint&apos;s secret.</source>
        <translation>Das Token ist das Geheimnis des Endpunkts.</translation>
    </message>
    <message>
        <source>The user name and password are the endpoint&apos;s.</source>
        <translation>Benutzername und Passwort sind die des Endpunkts.</translation>
    </message>
    <message>
        <source>The signature matches.</source>
        <translation>Die Signatur passt.</translation>
    </message>
    <message>
        <source>%1 ahead of the clock</source>
        <translation>%1 vor der Uhr</translation>
    </message>
    <message>
        <source>The signature matches; its timestamp is %1, which is not judged.</source>
        <translation>Die Signatur passt; ihr Zeitstempel ist %1, was nicht beurteilt wird.</translation>
    </message>
    <message>
        <source>The signature matches, and its timestamp is %1, within %2.</source>
        <translation>Die Signatur passt, und ihr Zeitstempel ist %1, innerhalb von %2.</translation>
    </message>
    <message>
        <source>The signature matches, but its timestamp is %1 old; %2.</source>
        <translation>Die Signatur passt, aber ihr Zeitstempel ist %1 alt; %2.</translation>
    </message>
    <message>
        <source>The signature matches, but its timestamp is %1 in the future; %2. One of the two clocks is wrong.</source>
        <translation>Die Signatur passt, aber ihr Zeitstempel liegt %1 in der Zukunft; %2. Eine der beiden Uhren ist falsch.</translation>
    </message>
    <message>
        <source>The timestamp %1 is not a number of seconds since 1970.</source>
        <translation>Der Zeitstempel %1 ist keine Zahl von Sekunden seit 1970.</translation>
    </message>
    <message>
        <source>The timestamp %1 is not a number of milliseconds since 1970.</source>
        <translation>Der Zeitstempel %1 ist keine Zahl von Millisekunden seit 1970.</translation>
    </message>
    <message>
        <source>The timestamp %1 is not a date as HTTP writes it (Tue, 21 Sep 2027 13:33:13 GMT).</source>
        <translation>Der Zeitstempel %1 ist kein Datum, wie HTTP es schreibt (Tue, 21 Sep 2027 13:33:13 GMT).</translation>
    </message>
    <message>
        <source>The timestamp %1 is not an ISO 8601 time.</source>
        <translation>Der Zeitstempel %1 ist keine Zeit nach ISO 8601.</translation>
    </message>
    <message>
        <source>base64url without padding</source>
        <translation>Base64url ohne Auffüllzeichen</translation>
    </message>
    <message>
        <source>The signature in %1 is not %2.</source>
        <translation>Die Signatur in %1 ist nicht %2.</translation>
    </message>
    <message>
        <source>%1 holds credentials without a colon.</source>
        <translation>%1 enthält Zugangsdaten ohne Doppelpunkt.</translation>
    </message>
    <message>
        <source>The signature in %1 has %2 bytes; %3 gives %4.</source>
        <translation>Die Signatur in %1 hat %2 Bytes; %3 ergibt %4.</translation>
    </message>
    <message>
        <source>The signature in %1 has the wrong length for %2 and this key.</source>
        <translation>Die Signatur in %1 hat die falsche Länge für %2 und diesen Schlüssel.</translation>
    </message>
    <message>
        <source>The endpoint has no public key to check the signature with.</source>
        <translation>Der Endpunkt hat keinen öffentlichen Schlüssel, um die Signatur zu prüfen.</translation>
    </message>
    <message>
        <source>The endpoint has no secret to check the signature with.</source>
        <translation>Der Endpunkt hat kein Geheimnis, um die Signatur zu prüfen.</translation>
    </message>
    <message>
        <source> “%1” is not set, so the request&apos;s own URL stood in for it.</source>
        <translation> „%1“ ist nicht gesetzt, darum galt die eigene URL der Anfrage.</translation>
    </message>
    <message>
        <source> See character %1.</source>
        <translation> Siehe Zeichen %1.</translation>
    </message>
    <message>
        <source>The %1 header must be “%2”.</source>
        <translation>Der Header %1 muss „%2“ sein.</translation>
    </message>
    <message>
        <source>The URL has no %1, so nothing protects the body.</source>
        <translation>Die URL hat kein %1, nichts schützt also den Body.</translation>
    </message>
    <message>
        <source>The body holds more than %1 signed items.</source>
        <translation>Der Body enthält mehr als %1 signierte Einträge.</translation>
    </message>
    <message>
        <source>The endpoint&apos;s “%1” is not set, which names its signature.</source>
        <translation>„%1“ des Endpunkts ist nicht gesetzt; es benennt seine Signatur.</translation>
    </message>
    <message>
        <source>The signature does not say when it was made (“created”).</source>
        <translation>Die Signatur sagt nicht, wann sie gemacht wurde („created“).</translation>
    </message>
    <message>
        <source>The %1 header has no element “%2=” with the timestamp.</source>
        <translation>Der Header %1 hat kein Element „%2=“ mit dem Zeitstempel.</translation>
    </message>
    <message>
        <source>There is no %1 header with the timestamp.</source>
        <translation>Es gibt keinen Header %1 mit dem Zeitstempel.</translation>
    </message>
    <message>
        <source>The body has no member %1 with the timestamp.</source>
        <translation>Der Body hat kein Element %1 mit dem Zeitstempel.</translation>
    </message>
    <message>
        <source>The signature of the URL matches, but the body is not the one whose digest is in the URL&apos;s %1.</source>
        <translation>Die Signatur der URL passt, aber der Body ist nicht der, dessen Hash in %1 der URL steht.</translation>
    </message>
    <message>
        <source>The signature matches, but it expired %1 ago.</source>
        <translation>Die Signatur passt, ist aber seit %1 abgelaufen.</translation>
    </message>
    <message>
        <source>The signature matches, but it is valid only from %1 ahead of the clock. One of the two clocks is wrong.</source>
        <translation>Die Signatur passt, gilt aber erst ab %1 vor der Uhr. Eine der beiden Uhren ist falsch.</translation>
    </message>
    <message>
        <source>What is kept in this store cannot be read: nothing is removed until it is set again.</source>
        <translation>Was in diesem Speicher aufbewahrt wird, ist nicht lesbar: nichts wird entfernt, bis es neu eingestellt ist.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Es wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The clock says %1, %2 days later than when it was last looked at: nothing is removed for its age until the clock is right, or you keep the plan again in Tools, Retention.</source>
        <translation>Die Uhr zeigt %1, %2 Tage später als zuletzt: wegen seines Alters wird nichts entfernt, bis die Uhr stimmt oder Sie den Plan unter Extras, Aufbewahrung neu festlegen.</translation>
    </message>
    <message>
        <source>The program ends.</source>
        <translation>Das Programm endet.</translation>
    </message>
    <message>
        <source>It was cancelled; the store was left as it is.</source>
        <translation>Es wurde abgebrochen; der Speicher blieb, wie er ist.</translation>
    </message>
    <message>
        <source>It cannot be read to its end (%1).</source>
        <translation>Er ist nicht bis zum Ende lesbar (%1).</translation>
    </message>
    <message>
        <source>Another program has %1 open: close it, then repair the store.</source>
        <translation>Ein anderes Programm hat %1 offen: schließen Sie es, und reparieren Sie dann den Speicher.</translation>
    </message>
    <message>
        <source>The bytes of %1 events are missing.</source>
        <translation>Die Bytes von %1 Ereignissen fehlen.</translation>
    </message>
    <message>
        <source>Of %1 events there are only the bytes.</source>
        <translation>Von %1 Ereignissen sind nur die Bytes da.</translation>
    </message>
    <message>
        <source>Nothing in %1 can be read any more: it was left as it is. Put back a copy of it, or choose another store.</source>
        <translation>In %1 ist nichts mehr lesbar: er blieb, wie er ist. Spielen Sie eine Kopie zurück, oder wählen Sie einen anderen Speicher.</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 Ereignis</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 Ereignisse</translation>
    </message>
    <message>
        <source>%1 and %2 other records were put into a new store.</source>
        <translation>%1 und %2 andere Datensätze wurden in einen neuen Speicher gebracht.</translation>
    </message>
    <message>
        <source>Of %1 more only the list&apos;s line could be read, not the bytes.</source>
        <translation>Von %1 weiteren war nur die Zeile der Liste lesbar, nicht die Bytes.</translation>
    </message>
    <message>
        <source>%1 are left in the damaged file only: their line in the list is lost.</source>
        <translation>%1 bleiben nur in der beschädigten Datei: ihre Zeile der Liste ist verloren.</translation>
    </message>
    <message>
        <source>%1 records were found beneath damaged pages.</source>
        <translation>%1 Datensätze wurden unter beschädigten Seiten gefunden.</translation>
    </message>
    <message>
        <source>%1 places could not be read; how many records they held nobody knows.</source>
        <translation>%1 Stellen waren nicht lesbar; wie viele Datensätze sie enthielten, weiß niemand.</translation>
    </message>
    <message>
        <source>Everything could be read.</source>
        <translation>Alles war lesbar.</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation>Die beschädigte Datei bleibt als %1.</translation>
    </message>
    <message>
        <source>The store %1 was written by a later version of Hookloupe (its format is %2, this program knows %3): update Hookloupe, or choose another store. It was left as it is.</source>
        <translation>Der Speicher %1 wurde von einer neueren Version von Hookloupe geschrieben (sein Format ist %2, dieses Programm kennt %3): aktualisieren Sie Hookloupe, oder wählen Sie einen anderen Speicher. Er blieb, wie er ist.</translation>
    </message>
    <message>
        <source>The file system of %1 does not allow a write-ahead log: choose a store on a local disk.</source>
        <translation>Das Dateisystem von %1 erlaubt kein Write-Ahead-Log: wählen Sie einen Speicher auf einer lokalen Platte.</translation>
    </message>
    <message>
        <source>There is no store at %1: receive something first, or check the path.</source>
        <translation>Unter %1 gibt es keinen Speicher: empfangen Sie zuerst etwas, oder prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>%1 is a folder: name the file of a store in it.</source>
        <translation>%1 ist ein Ordner: nennen Sie die Datei eines Speichers darin.</translation>
    </message>
    <message>
        <source>The store %1 is empty: receive something first, or check the path.</source>
        <translation>Der Speicher %1 ist leer: empfangen Sie zuerst etwas, oder prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>%1 is a database of another program: choose another file for the store. It was left as it is.</source>
        <translation>%1 ist die Datenbank eines anderen Programms: wählen Sie eine andere Datei für den Speicher. Sie blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full: free some space, or choose a store on another disk.</source>
        <translation>Die Platte mit %1 ist voll: schaffen Sie Platz, oder wählen Sie einen Speicher auf einer anderen.</translation>
    </message>
    <message>
        <source>%1 cannot be written: check the permissions of the file and of its folder.</source>
        <translation>%1 kann nicht geschrieben werden: prüfen Sie die Rechte der Datei und ihres Ordners.</translation>
    </message>
    <message>
        <source>Another program keeps %1 locked: close it, or wait until it is done, then try again.</source>
        <translation>Ein anderes Programm sperrt %1: schließen Sie es, oder warten Sie, bis es fertig ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 is damaged or not a Hookloupe store: `hookloupe-cli repair` saves what can be read of it, or choose another store.</source>
        <translation>%1 ist beschädigt oder kein Speicher von Hookloupe: `hookloupe-cli repair` rettet, was lesbar ist, oder wählen Sie einen anderen Speicher.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: check that the folder exists and that you may write in it.</source>
        <translation>%1 kann nicht geöffnet werden: prüfen Sie, ob der Ordner da ist und Sie darin schreiben dürfen.</translation>
    </message>
    <message>
        <source>The system could not %1 %2 (%3): check the disk and its quota, then try again.</source>
        <translation>Das System meldet einen Fehler (%1 %2: %3): prüfen Sie die Platte und ihre Quota, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 could not be %2 (%3): try again, or choose another store.</source>
        <translation>Fehler bei %1 (%2: %3): versuchen Sie es noch einmal, oder wählen Sie einen anderen Speicher.</translation>
    </message>
    <message>
        <source>The SQLite driver of Qt is not installed: install the package libqt6sql6-sqlite.</source>
        <translation>Der SQLite-Treiber von Qt ist nicht installiert: installieren Sie das Paket libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>Its body was sent, but is not kept: too many answers waited.</source>
        <translation>Sein Body wurde gesendet, ist aber nicht aufbewahrt: zu viele Antworten warteten.</translation>
    </message>
    <message>
        <source>The store is busy: try again in a moment.</source>
        <translation>Der Speicher ist beschäftigt: versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>%1 is a folder: name a file in it.</source>
        <translation>%1 ist ein Ordner: nennen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>%1 is the store itself: choose another name for its copy.</source>
        <translation>%1 ist der Speicher selbst: wählen Sie für die Kopie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 exists: choose another name, or say that it may be replaced.</source>
        <translation>%1 gibt es schon: wählen Sie einen anderen Namen, oder sagen Sie, dass es ersetzt werden darf.</translation>
    </message>
    <message>
        <source>%1 is in use, or was not closed: choose another name for the copy.</source>
        <translation>%1 ist in Gebrauch oder wurde nicht geschlossen: wählen Sie für die Kopie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The copy was cancelled.</source>
        <translation>Das Kopieren wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 cannot be written: check the permissions of its folder, or choose another place for the copy.</source>
        <translation>%1 kann nicht geschrieben werden: prüfen Sie die Rechte des Ordners, oder wählen Sie einen anderen Ort für die Kopie.</translation>
    </message>
    <message>
        <source>The bytes of event %1 are missing: the store is damaged. It can be repaired by File, Check the store, or by `hookloupe-cli repair` while no program has it open.</source>
        <translation>Die Bytes von Ereignis %1 fehlen: der Speicher ist beschädigt. Reparieren lässt er sich über Datei, Speicher prüfen, oder mit `hookloupe-cli repair`, solange kein Programm ihn offen hat.</translation>
    </message>
    <message>
        <source>The bytes of event %1 are damaged in the store. It can be repaired by File, Check the store, or by `hookloupe-cli repair` while no program has it open.</source>
        <translation>Die Bytes von Ereignis %1 sind im Speicher beschädigt. Reparieren lässt er sich über Datei, Speicher prüfen, oder mit `hookloupe-cli repair`, solange kein Programm ihn offen hat.</translation>
    </message>
    <message>
        <source>There is no event %1 in the store: it may have been removed.</source>
        <translation>Ereignis %1 ist nicht im Speicher: vielleicht wurde es entfernt.</translation>
    </message>
    <message>
        <source>The store %1 cannot be made or written (%2): check the permissions of the file and its folder, or choose another place.</source>
        <translation>Der Speicher %1 kann nicht angelegt oder geschrieben werden (%2): prüfen Sie die Rechte der Datei und ihres Ordners, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>%1 cannot be put in its place (%2): check the folder, or choose another name.</source>
        <translation>%1 kann nicht an seine Stelle gebracht werden (%2): prüfen Sie den Ordner, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Endpoint &apos;%1&apos; has no secret: %2</source>
        <translation>Endpunkt „%1“ hat kein Geheimnis: %2</translation>
    </message>
    <message>
        <source>There is no format &apos;%1&apos; to export to.</source>
        <translation>Es gibt kein Format „%1“ zum Exportieren.</translation>
    </message>
    <message>
        <source>There is no event to export.</source>
        <translation>Es gibt kein Ereignis zu exportieren.</translation>
    </message>
    <message>
        <source>Nothing could be exported. %1</source>
        <translation>Nichts konnte exportiert werden. %1</translation>
    </message>
    <message>
        <source>Cancelled: nothing was exported.</source>
        <translation>Abgebrochen: nichts wurde exportiert.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>It is more than the clipboard should hold. Save it to a file.</source>
        <translation>Es ist mehr, als die Zwischenablage enthalten sollte. Speichern Sie es in eine Datei.</translation>
    </message>
    <message>
        <source>The folder %1 for runs cannot be made: see who may write there.</source>
        <translation>Der Ordner %1 für Läufe kann nicht angelegt werden: sehen Sie nach, wer dort schreiben darf.</translation>
    </message>
    <message>
        <source>The folder %1 is full of runs: remove some.</source>
        <translation>Der Ordner %1 ist voller Läufe: entfernen Sie einige.</translation>
    </message>
    <message>
        <source>The run in %1 is being played: stop it first.</source>
        <translation>Der Lauf in %1 wird gerade gespielt: stoppen Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2.</source>
        <translation>%1 kann nicht entfernt werden: %2.</translation>
    </message>
    <message>
        <source>the endpoint “%1”</source>
        <translation>Endpunkt „%1“</translation>
    </message>
    <message>
        <source>The address %1 is not on this computer any more.</source>
        <translation>Die Adresse %1 gibt es auf diesem Computer nicht mehr.</translation>
    </message>
    <message>
        <source>There is no file &apos;%1&apos;.</source>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; cannot be read: %2.</source>
        <translation>Die Datei „%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; is larger than %2, and was left out.</source>
        <translation>Die Datei „%1“ ist größer als %2 und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Check the folder&apos;s permissions and the disk.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Prüfen Sie die Rechte des Ordners und die Platte.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 KiB, which no scheme needs; it is left out.</source>
        <translation>%1 ist größer als 64 KiB, was kein Verfahren braucht; es ist ausgelassen.</translation>
    </message>
    <message>
        <source>%1 holds more than %2 schemes; the rest is left out.</source>
        <translation>%1 enthält mehr als %2 Verfahren; der Rest ist ausgelassen.</translation>
    </message>
    <message>
        <source>%1: its id “%2” is that of %3 already; give it another one.</source>
        <translation>%1: die ID „%2“ hat schon %3; geben Sie eine andere.</translation>
    </message>
    <message>
        <source>The scheme&apos;s id is “%1”, not “%2”.</source>
        <translation>Die ID des Verfahrens ist „%1“, nicht „%2“.</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>der Ordner kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>Cancelled. %1 files were written.</source>
        <translation>Abgebrochen. %1 Dateien wurden geschrieben.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. %3 files were written before.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Vorher wurden %3 Dateien geschrieben.</translation>
    </message>
    <message>
        <source>The keyring has not answered yet: unlock it if it asks, then send again.</source>
        <translation>Der Schlüsselbund hat noch nicht geantwortet: entsperren Sie ihn, falls er fragt, und senden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Nobody has allowed yet to send to %1.</source>
        <translation>Noch niemand hat erlaubt, an %1 zu senden.</translation>
    </message>
    <message>
        <source>Start listening first: a tunnel needs something to lead to.</source>
        <translation>Starten Sie zuerst den Empfang: ein Tunnel braucht etwas, wohin er führt.</translation>
    </message>
    <message>
        <source>The request is signed with the secret of another endpoint or environment than the one that your server checks with.</source>
        <translation>Die Anfrage ist mit dem Geheimnis eines anderen Endpunkts oder einer anderen Umgebung signiert als dem, mit dem Ihr Server prüft.</translation>
    </message>
    <message>
        <source>Use the secret of this endpoint; test and live mode, and each endpoint, have their own.</source>
        <translation>Benutzen Sie das Geheimnis dieses Endpunkts; Test- und Livebetrieb und jeder Endpunkt haben ihr eigenes.</translation>
    </message>
    <message>
        <source>The request is still signed with a secret that has been replaced.</source>
        <translation>Die Anfrage ist noch mit einem Geheimnis signiert, das ersetzt wurde.</translation>
    </message>
    <message>
        <source>Accept the old and the new secret until the provider signs with the new one alone.</source>
        <translation>Nehmen Sie das alte und das neue Geheimnis an, bis der Anbieter nur noch mit dem neuen signiert.</translation>
    </message>
    <message>
        <source>The secret that your server uses has a blank or a line end too many, or lacks one that was copied along when it was set up.</source>
        <translation>Das Geheimnis, das Ihr Server benutzt, hat ein Leerzeichen oder Zeilenende zu viel, oder ihm fehlt eines, das beim Einrichten mitkopiert wurde.</translation>
    </message>
    <message>
        <source>Trim the secret where it is read, and copy it again.</source>
        <translation>Entfernen Sie Leerraum, wo das Geheimnis gelesen wird, und kopieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The beginning of the secret (such as whsec_) is kept where it has to be left out, or the reverse.</source>
        <translation>Der Anfang des Geheimnisses (etwa whsec_) wird behalten, wo er wegbleiben muss, oder umgekehrt.</translation>
    </message>
    <message>
        <source>Follow the provider&apos;s rule for the prefix to the letter; providers with equal prefixes differ.</source>
        <translation>Folgen Sie der Regel des Anbieters für das Präfix genau; Anbieter mit gleichen Präfixen unterscheiden sich.</translation>
    </message>
    <message>
        <source>The secret is decoded where it has to be used as text, or used as text where it has to be decoded.</source>
        <translation>Das Geheimnis wird dekodiert, wo es als Text zu benutzen ist, oder als Text benutzt, wo es zu dekodieren ist.</translation>
    </message>
    <message>
        <source>Make the key&apos;s bytes as the provider says: UTF-8 of the text, or decoded base64 or hexadecimal.</source>
        <translation>Bilden Sie die Bytes des Schlüssels, wie der Anbieter sagt: UTF-8 des Textes, oder dekodiertes Base64 oder Hexadezimal.</translation>
    </message>
    <message>
        <source>The secret that is set up looks like an API key and not like the signing secret of the webhook.</source>
        <translation>Das eingerichtete Geheimnis sieht nach einem API-Schlüssel aus und nicht nach dem Signaturgeheimnis des Webhooks.</translation>
    </message>
    <message>
        <source>Take the signing secret from the webhook&apos;s own settings page.</source>
        <translation>Nehmen Sie das Signaturgeheimnis von der Einstellungsseite des Webhooks.</translation>
    </message>
    <message>
        <source>The signature is made with another algorithm than the one that your server checks with.</source>
        <translation>Die Signatur ist mit einem anderen Algorithmus gemacht als dem, mit dem Ihr Server prüft.</translation>
    </message>
    <message>
        <source>Use the algorithm of the provider&apos;s documentation, and HMAC with the secret as the key.</source>
        <translation>Benutzen Sie den Algorithmus aus der Dokumentation des Anbieters und HMAC mit dem Geheimnis als Schlüssel.</translation>
    </message>
    <message>
        <source>The signature is right, but your server reads or writes it in another encoding than the provider.</source>
        <translation>Die Signatur ist richtig, aber Ihr Server liest oder schreibt sie in einer anderen Kodierung als der Anbieter.</translation>
    </message>
    <message>
        <source>Compare in the provider&apos;s encoding: hexadecimal in small letters, base64 or base64url.</source>
        <translation>Vergleichen Sie in der Kodierung des Anbieters: Hexadezimal in Kleinbuchstaben, Base64 oder Base64url.</translation>
    </message>
    <message>
        <source>The signature is right, but a prefix such as sha256= or v1= is missing, too much, or another one.</source>
        <translation>Die Signatur ist richtig, aber ein Präfix wie sha256= oder v1= fehlt, ist zu viel oder ein anderes.</translation>
    </message>
    <message>
        <source>Split the header as the provider documents it before comparing.</source>
        <translation>Zerlegen Sie den Header vor dem Vergleich, wie der Anbieter ihn dokumentiert.</translation>
    </message>
    <message>
        <source>The request is signed as another provider, or another version of this one, signs.</source>
        <translation>Die Anfrage ist signiert, wie ein anderer Anbieter oder eine andere Version dieses Anbieters signiert.</translation>
    </message>
    <message>
        <source>Check it by the scheme that fits, or have the sender use the expected one.</source>
        <translation>Prüfen Sie nach dem passenden Verfahren, oder lassen Sie den Absender das erwartete benutzen.</translation>
    </message>
    <message>
        <source>The signature is right, but it stands in another header than the expected one.</source>
        <translation>Die Signatur ist richtig, steht aber in einem anderen Header als erwartet.</translation>
    </message>
    <message>
        <source>Read the header that the provider documents; see whether a proxy renames or drops it.</source>
        <translation>Lesen Sie den Header, den der Anbieter dokumentiert; sehen Sie nach, ob ein Proxy ihn umbenennt oder weglässt.</translation>
    </message>
    <message>
        <source>Your server verifies a body that has been parsed and written again; the signature belongs to the bytes that were sent.</source>
        <translation>Ihr Server prüft einen Body, der gelesen und neu geschrieben wurde; die Signatur gehört zu den gesendeten Bytes.</translation>
    </message>
    <message>
        <source>Verify the raw bytes of the request before anything parses them.</source>
        <translation>Prüfen Sie die rohen Bytes der Anfrage, bevor etwas sie liest.</translation>
    </message>
    <message>
        <source>Line ends or blanks of the body were added, removed or changed on the way.</source>
        <translation>Zeilenenden oder Leerzeichen des Bodys wurden unterwegs hinzugefügt, entfernt oder geändert.</translation>
    </message>
    <message>
        <source>Verify the raw bytes of the request; do not trim, echo or copy them through an editor.</source>
        <translation>Prüfen Sie die rohen Bytes der Anfrage; kürzen Sie sie nicht, geben Sie sie nicht mit echo aus, und kopieren Sie sie nicht durch einen Editor.</translation>
    </message>
    <message>
        <source>A byte-order mark before the body was added or removed on the way.</source>
        <translation>Eine Bytereihenfolge-Marke vor dem Body wurde unterwegs hinzugefügt oder entfernt.</translation>
    </message>
    <message>
        <source>Verify the raw bytes; strip a byte-order mark only when parsing.</source>
        <translation>Prüfen Sie die rohen Bytes; entfernen Sie eine Bytereihenfolge-Marke erst beim Lesen.</translation>
    </message>
    <message>
        <source>The body went through another character set on the way.</source>
        <translation>Der Body ging unterwegs durch einen anderen Zeichensatz.</translation>
    </message>
    <message>
        <source>Verify the raw bytes; decode them as UTF-8 only afterwards.</source>
        <translation>Prüfen Sie die rohen Bytes; dekodieren Sie sie erst danach als UTF-8.</translation>
    </message>
    <message>
        <source>The signature is for the body before compression or after it, and your server verifies the other one.</source>
        <translation>Die Signatur gilt für den Body vor oder nach der Kompression, und Ihr Server prüft den anderen.</translation>
    </message>
    <message>
        <source>Verify the bytes that the provider signs; see what the proxy does with Content-Encoding.</source>
        <translation>Prüfen Sie die Bytes, die der Anbieter signiert; sehen Sie nach, was der Proxy mit Content-Encoding macht.</translation>
    </message>
    <message>
        <source>The end of the body is missing: something on the way cut it.</source>
        <translation>Das Ende des Bodys fehlt: unterwegs hat es etwas abgeschnitten.</translation>
    </message>
    <message>
        <source>Raise the body limit of the proxy and of the framework, and read until Content-Length is reached.</source>
        <translation>Erhöhen Sie die Bodygrenze des Proxys und des Frameworks, und lesen Sie, bis Content-Length erreicht ist.</translation>
    </message>
    <message>
        <source>Your server verifies a form that has been decoded and encoded again.</source>
        <translation>Ihr Server prüft ein Formular, das dekodiert und neu kodiert wurde.</translation>
    </message>
    <message>
        <source>Verify the raw bytes of the form, its escapes untouched.</source>
        <translation>Prüfen Sie die rohen Bytes des Formulars, seine Escapes unangetastet.</translation>
    </message>
    <message>
        <source>The provider signed another URL than the one that your server sees; a proxy or a tunnel is between.</source>
        <translation>Der Anbieter hat eine andere URL signiert als die, die Ihr Server sieht; ein Proxy oder Tunnel ist dazwischen.</translation>
    </message>
    <message>
        <source>Verify with the public URL exactly as it is registered at the provider.</source>
        <translation>Prüfen Sie mit der öffentlichen URL genau so, wie sie beim Anbieter eingetragen ist.</translation>
    </message>
    <message>
        <source>Seconds and milliseconds are mixed up in the timestamp.</source>
        <translation>Im Zeitstempel sind Sekunden und Millisekunden verwechselt.</translation>
    </message>
    <message>
        <source>Sign and judge the timestamp in the provider&apos;s unit, and sign its text as it is in the header.</source>
        <translation>Signieren und beurteilen Sie den Zeitstempel in der Einheit des Anbieters, und signieren Sie seinen Text, wie er im Header steht.</translation>
    </message>
    <message>
        <source>The timestamp that is there is not the one that was signed.</source>
        <translation>Der vorhandene Zeitstempel ist nicht der, der signiert wurde.</translation>
    </message>
    <message>
        <source>Use the timestamp of the request as it is, as text; do not make a new one.</source>
        <translation>Benutzen Sie den Zeitstempel der Anfrage, wie er ist, als Text; machen Sie keinen neuen.</translation>
    </message>
    <message>
        <source>The signature is right, but its timestamp lies in the future: one of the two clocks is wrong.</source>
        <translation>Die Signatur ist richtig, aber ihr Zeitstempel liegt in der Zukunft: eine der beiden Uhren ist falsch.</translation>
    </message>
    <message>
        <source>Set the clocks by NTP.</source>
        <translation>Stellen Sie die Uhren per NTP.</translation>
    </message>
    <message>
        <source>The signature is right, but older than is tolerated: it waited somewhere, or was sent again as it was.</source>
        <translation>Die Signatur ist richtig, aber älter als toleriert: sie wartete irgendwo, oder sie wurde unverändert noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Sign again when sending again; raise the tolerance only while looking at stored requests.</source>
        <translation>Signieren Sie neu, wenn Sie noch einmal senden; erhöhen Sie die Toleranz nur zum Ansehen gespeicherter Anfragen.</translation>
    </message>
    <message>
        <source>The signature is right, and the same delivery came before: a retry, or somebody who repeats it.</source>
        <translation>Die Signatur ist richtig, und dieselbe Zustellung kam schon: eine Wiederholung, oder jemand spielt sie noch einmal.</translation>
    </message>
    <message>
        <source>Treat a known delivery id as done and answer 2xx.</source>
        <translation>Behandeln Sie eine bekannte Zustell-ID als erledigt, und antworten Sie mit 2xx.</translation>
    </message>
    <message>
        <source>Only the beginning of the signature arrived.</source>
        <translation>Nur der Anfang der Signatur kam an.</translation>
    </message>
    <message>
        <source>Look for a column or a header limit that cuts it; compare whole signatures only.</source>
        <translation>Suchen Sie nach einer Spalte oder Headergrenze, die sie abschneidet; vergleichen Sie nur ganze Signaturen.</translation>
    </message>
    <message>
        <source>Nothing that was tried makes the signature match: the body, the URL or the secret differs in a way that cannot be undone here.</source>
        <translation>Nichts von dem, was versucht wurde, lässt die Signatur passen: Body, URL oder Geheimnis sind auf eine Weise verschieden, die hier nicht rückgängig zu machen ist.</translation>
    </message>
    <message>
        <source>Compare the secret at both ends, and the bytes that were sent with those that arrived.</source>
        <translation>Vergleichen Sie das Geheimnis an beiden Enden, und die gesendeten Bytes mit den angekommenen.</translation>
    </message>
    <message>
        <source>Register the raw parser for the webhook&apos;s path before express.json(), and verify the Buffer.</source>
        <translation>Registrieren Sie den Raw-Parser für den Pfad des Webhooks vor express.json(), und prüfen Sie den Buffer.</translation>
    </message>
    <message>
        <source>In a route handler, read the text once, verify it, and parse that text.</source>
        <translation>Lesen Sie in einem Route-Handler den Text einmal, prüfen Sie ihn, und lesen Sie dann diesen Text als JSON.</translation>
    </message>
    <message>
        <source>Switch the raw body on and verify request.rawBody.</source>
        <translation>Schalten Sie den rohen Body ein, und prüfen Sie request.rawBody.</translation>
    </message>
    <message>
        <source>Read php://input once, and verify it before json_decode(); $_POST is not what was signed.</source>
        <translation>Lesen Sie php://input einmal, und prüfen Sie es vor json_decode(); $_POST ist nicht, was signiert wurde.</translation>
    </message>
    <message>
        <source>Take the content of the request, not its input, and leave TrimStrings and ConvertEmptyStringsToNull out of it.</source>
        <translation>Nehmen Sie den Inhalt der Anfrage, nicht ihre Eingaben, und nehmen Sie sie von TrimStrings und ConvertEmptyStringsToNull aus.</translation>
    </message>
    <message>
        <source>Verify request.raw_post; params has been parsed already.</source>
        <translation>Prüfen Sie request.raw_post; params ist schon gelesen.</translation>
    </message>
    <message>
        <source>Verify request.body, and read it before request.POST.</source>
        <translation>Prüfen Sie request.body, und lesen Sie ihn vor request.POST.</translation>
    </message>
    <message>
        <source>Take the bytes with get_data() before get_json().</source>
        <translation>Holen Sie die Bytes mit get_data() vor get_json().</translation>
    </message>
    <message>
        <source>Await the body of the request in the place of a model parameter.</source>
        <translation>Warten Sie auf den Body der Anfrage statt auf einen Modellparameter.</translation>
    </message>
    <message>
        <source>Take the body as bytes; an object has been read and would be written anew.</source>
        <translation>Nehmen Sie den Body als Bytes; ein Objekt ist schon gelesen und würde neu geschrieben.</translation>
    </message>
    <message>
        <source>Read the stream as it is; with [FromBody] it has been consumed.</source>
        <translation>Lesen Sie den Stream, wie er ist; mit [FromBody] ist er verbraucht.</translation>
    </message>
    <message>
        <source>Read the body once, verify those bytes, and unmarshal them.</source>
        <translation>Lesen Sie den Body einmal, prüfen Sie diese Bytes, und lesen Sie sie dann als JSON.</translation>
    </message>
    <message>
        <source>Read the secret from the environment and trim it once, where it is read.</source>
        <translation>Lesen Sie das Geheimnis aus der Umgebung, und entfernen Sie Leerraum einmal, wo es gelesen wird.</translation>
    </message>
    <message>
        <source>Trim what a file or a form field gave.</source>
        <translation>Entfernen Sie Leerraum von dem, was eine Datei oder ein Formularfeld gab.</translation>
    </message>
    <message>
        <source>Keep it in config, read from .env without quotes inside the value.</source>
        <translation>Behalten Sie es in config, aus .env gelesen, ohne Anführungszeichen im Wert.</translation>
    </message>
    <message>
        <source>Strip it where it is read.</source>
        <translation>Entfernen Sie Leerraum, wo es gelesen wird.</translation>
    </message>
    <message>
        <source>Strip it in the settings.</source>
        <translation>Entfernen Sie Leerraum in den Einstellungen.</translation>
    </message>
    <message>
        <source>Strip it where it is injected.</source>
        <translation>Entfernen Sie Leerraum, wo es injiziert wird.</translation>
    </message>
    <message>
        <source>Trim it where the options are bound.</source>
        <translation>Entfernen Sie Leerraum, wo die Optionen gebunden werden.</translation>
    </message>
    <message>
        <source>Trim it where it is read.</source>
        <translation>Entfernen Sie Leerraum, wo gelesen wird.</translation>
    </message>
    <message>
        <source>Decode base64 into bytes before it keys the HMAC; text stays text.</source>
        <translation>Dekodieren Sie Base64 in Bytes, bevor es Schlüssel des HMAC wird; Text bleibt Text.</translation>
    </message>
    <message>
        <source>base64_decode() or hex2bin() where the provider says so, and nowhere else.</source>
        <translation>base64_decode() oder hex2bin(), wo der Anbieter es sagt, und nirgends sonst.</translation>
    </message>
    <message>
        <source>Decode strictly, and give the bytes to OpenSSL.</source>
        <translation>Dekodieren Sie streng, und geben Sie OpenSSL die Bytes.</translation>
    </message>
    <message>
        <source>Decode into bytes, or encode the text, as the provider says.</source>
        <translation>Dekodieren Sie in Bytes, oder kodieren Sie den Text, wie der Anbieter sagt.</translation>
    </message>
    <message>
        <source>Decode into bytes, or take the UTF-8 bytes of the text, as the provider says.</source>
        <translation>Dekodieren Sie in Bytes, oder nehmen Sie die UTF-8-Bytes des Textes, wie der Anbieter sagt.</translation>
    </message>
    <message>
        <source>Decode into bytes, or convert the text, as the provider says.</source>
        <translation>Dekodieren Sie in Bytes, oder wandeln Sie den Text um, wie der Anbieter sagt.</translation>
    </message>
    <message>
        <source>Make the digest in the provider&apos;s encoding, and compare in constant time.</source>
        <translation>Bilden Sie den Hash in der Kodierung des Anbieters, und vergleichen Sie in konstanter Zeit.</translation>
    </message>
    <message>
        <source>hash_hmac() gives hexadecimal unless its fourth argument is true.</source>
        <translation>hash_hmac() ergibt Hexadezimal, außer das vierte Argument ist true.</translation>
    </message>
    <message>
        <source>hexdigest for hexadecimal, digest with strict_encode64 for base64.</source>
        <translation>hexdigest für Hexadezimal, digest mit strict_encode64 für Base64.</translation>
    </message>
    <message>
        <source>hexdigest() for hexadecimal, b64encode(digest()) for base64.</source>
        <translation>hexdigest() für Hexadezimal, b64encode(digest()) für Base64.</translation>
    </message>
    <message>
        <source>Compare bytes with MessageDigest.isEqual().</source>
        <translation>Vergleichen Sie Bytes mit MessageDigest.isEqual().</translation>
    </message>
    <message>
        <source>Compare bytes with CryptographicOperations.FixedTimeEquals().</source>
        <translation>Vergleichen Sie Bytes mit CryptographicOperations.FixedTimeEquals().</translation>
    </message>
    <message>
        <source>hmac.Equal() over the decoded bytes.</source>
        <translation>hmac.Equal() über die dekodierten Bytes.</translation>
    </message>
    <message>
        <source>Behind a proxy, trust it, and build the URL from what it forwards; or configure the public URL.</source>
        <translation>Vertrauen Sie hinter einem Proxy diesem, und bilden Sie die URL aus dem, was er weitergibt; oder stellen Sie die öffentliche URL ein.</translation>
    </message>
    <message>
        <source>Configure the public URL; $_SERVER shows the one behind the proxy.</source>
        <translation>Stellen Sie die öffentliche URL ein; $_SERVER zeigt die hinter dem Proxy.</translation>
    </message>
    <message>
        <source>Name the proxies that may be trusted; fullUrl() is the public URL then.</source>
        <translation>Nennen Sie die vertrauten Proxys; fullUrl() ist dann die öffentliche URL.</translation>
    </message>
    <message>
        <source>Have the proxy send X-Forwarded-Proto and -Host.</source>
        <translation>Lassen Sie den Proxy X-Forwarded-Proto und -Host senden.</translation>
    </message>
    <message>
        <source>Say which header tells that TLS ended at the proxy.</source>
        <translation>Sagen Sie, welcher Header angibt, dass TLS am Proxy endete.</translation>
    </message>
    <message>
        <source>Wrap the application in ProxyFix.</source>
        <translation>Umhüllen Sie die Anwendung mit ProxyFix.</translation>
    </message>
    <message>
        <source>Let Spring read the forwarded headers.</source>
        <translation>Lassen Sie Spring die weitergegebenen Header lesen.</translation>
    </message>
    <message>
        <source>Use the forwarded headers before everything else.</source>
        <translation>Benutzen Sie die weitergegebenen Header vor allem anderen.</translation>
    </message>
    <message>
        <source>Configure the public URL; r.URL has neither scheme nor host.</source>
        <translation>Stellen Sie die öffentliche URL ein; r.URL hat weder Schema noch Host.</translation>
    </message>
    <message>
        <source>Have the clock set by NTP, and look at it.</source>
        <translation>Lassen Sie die Uhr per NTP stellen, und sehen Sie auf sie.</translation>
    </message>
    <message>
        <source>Compare seconds with seconds.</source>
        <translation>Vergleichen Sie Sekunden mit Sekunden.</translation>
    </message>
    <message>
        <source>Keep the delivery id under a unique key, and do nothing when it is there.</source>
        <translation>Führen Sie die Zustell-ID unter einem eindeutigen Schlüssel, und tun Sie nichts, wenn sie schon da ist.</translation>
    </message>
    <message>
        <source>It names no method or no path.</source>
        <translation>Es nennt keine Methode oder keinen Pfad.</translation>
    </message>
    <message>
        <source>There are no requests of a basket in it: &apos;requests&apos; is no list.</source>
        <translation>Darin sind keine Anfragen eines Baskets: „requests“ ist keine Liste.</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>The option --%1 lacks its value.</source>
        <translation>Der Option --%1 fehlt ihr Wert.</translation>
    </message>
    <message>
        <source>curl has no option &apos;%1&apos;; it was left out.</source>
        <translation>curl hat keine Option „%1“; sie wurde ausgelassen.</translation>
    </message>
    <message>
        <source>curl has no option &apos;-%1&apos;; it was left out.</source>
        <translation>curl hat keine Option „-%1“; sie wurde ausgelassen.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>The command names no URL; add the one that it is to call.</source>
        <translation>Der Befehl nennt keine URL; fügen Sie die hinzu, die er aufrufen soll.</translation>
    </message>
    <message>
        <source>The form part &apos;%1&apos; has no &apos;=&apos;; it was left out.</source>
        <translation>Der Formularteil „%1“ hat kein „=“; er wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The form part &apos;%1&apos; holds parts of its own; it was left out.</source>
        <translation>Der Formularteil „%1“ hat eigene Teile; er wurde ausgelassen.</translation>
    </message>
    <message>
        <source>curl would make several requests of the pattern in this URL; write each URL, or add --globoff where the brackets are meant.</source>
        <translation>curl würde aus dem Muster in dieser URL mehrere Anfragen machen; schreiben Sie jede URL, oder fügen Sie --globoff hinzu, wenn die Klammern gemeint sind.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no URL of HTTP.</source>
        <translation>„%1“ ist keine HTTP-URL.</translation>
    </message>
    <message>
        <source>curl names itself as User-Agent; &apos;%1&apos; was put in.</source>
        <translation>curl nennt sich selbst als User-Agent; „%1“ wurde eingesetzt.</translation>
    </message>
    <message>
        <source>The boundary between the parts of the form is a random one.</source>
        <translation>Die Grenze zwischen den Teilen des Formulars ist eine zufällige.</translation>
    </message>
    <message>
        <source>curl would have asked for the password; it is empty.</source>
        <translation>curl hätte nach dem Passwort gefragt; es ist leer.</translation>
    </message>
    <message>
        <source>Which codings --compressed asks for depends on how curl was built.</source>
        <translation>Welche Kodierungen --compressed verlangt, hängt davon ab, wie curl gebaut ist.</translation>
    </message>
    <message>
        <source>Cookies came from the file &apos;%1&apos;, which was not read.</source>
        <translation>Cookies kamen aus der Datei „%1“; sie wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>It was to be sent over a later version of HTTP; this is the same request as HTTP/1.1 writes it.</source>
        <translation>Sie sollte über eine spätere HTTP-Version gesendet werden; dies ist dieselbe Anfrage, wie HTTP/1.1 sie schreibt.</translation>
    </message>
    <message>
        <source>It logs in by a dialogue (Digest, NTLM or Negotiate), which one request does not show.</source>
        <translation>Sie meldet sich durch einen Dialog an (Digest, NTLM oder Negotiate), den eine einzelne Anfrage nicht zeigt.</translation>
    </message>
    <message>
        <source>curl would have signed it for AWS; that signature is not there.</source>
        <translation>curl hätte sie für AWS signiert; diese Signatur fehlt.</translation>
    </message>
    <message>
        <source>Options came from the file &apos;%1&apos;, which was not read.</source>
        <translation>Optionen kamen aus der Datei „%1“; sie wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>It was to be sent through a proxy; this is the request that leaves it.</source>
        <translation>Sie sollte durch einen Proxy gesendet werden; dies ist die Anfrage, die ihn verlässt.</translation>
    </message>
    <message>
        <source>A PROXY line was to go before it, which is not of the request.</source>
        <translation>Davor sollte eine PROXY-Zeile stehen, die nicht zur Anfrage gehört.</translation>
    </message>
    <message>
        <source>It takes its standard input, which is not in the text.</source>
        <translation>Sie nimmt ihre Standardeingabe, die nicht im Text steht.</translation>
    </message>
    <message>
        <source>It tells of no whole request (%1), and is left out.</source>
        <translation>Es berichtet von keiner ganzen Anfrage (%1) und ist ausgelassen.</translation>
    </message>
    <message>
        <source>It has no bytes: &apos;wire&apos; is not there, or no base64. The lines of &apos;events --json&apos; are without them; use &apos;export --as ndjson&apos;.</source>
        <translation>Es hat keine Bytes: „wire“ fehlt oder ist kein Base64. Die Zeilen von „events --json“ sind ohne sie; benutzen Sie „export --as ndjson“.</translation>
    </message>
    <message>
        <source>It was redacted before it was exported: its signature can no longer be verified. It was judged &apos;%1&apos; then.</source>
        <translation>Es wurde vor dem Export geschwärzt: seine Signatur kann nicht mehr geprüft werden. Der Befund war damals „%1“.</translation>
    </message>
    <message>
        <source>Its arguments are not those that a browser copies: a URL in double quotes, then an object of JSON.</source>
        <translation>Seine Argumente sind nicht, was ein Browser kopiert: eine URL in doppelten Anführungszeichen, dann ein JSON-Objekt.</translation>
    </message>
    <message>
        <source>Fields that the browser adds by itself, such as User-Agent and Cookie, may not be in the call.</source>
        <translation>Felder, die der Browser von selbst hinzufügt, etwa User-Agent und Cookie, fehlen vielleicht im Aufruf.</translation>
    </message>
    <message>
        <source>There is no call of fetch() in it.</source>
        <translation>Darin ist kein Aufruf von fetch().</translation>
    </message>
    <message>
        <source>There is no curl command in it; a line begins with &apos;curl&apos;.</source>
        <translation>Darin ist kein curl-Befehl; eine Zeile beginnt mit „curl“.</translation>
    </message>
    <message>
        <source>It is nothing that can be imported; paste a curl command, an HTTP request, a HAR, an export of a relay, or events of Hookloupe.</source>
        <translation>Es ist nichts, was importiert werden kann; fügen Sie einen curl-Befehl, eine HTTP-Anfrage, ein HAR, einen Export eines Relays oder Ereignisse von Hookloupe ein.</translation>
    </message>
    <message>
        <source>There is no format &apos;%1&apos; to import from.</source>
        <translation>Es gibt kein Format „%1“ zum Importieren.</translation>
    </message>
    <message>
        <source>As GitHub tells it.</source>
        <translation>Wie GitHub berichtet.</translation>
    </message>
    <message>
        <source>It is no delivery of GitHub: it has no &apos;guid&apos;.</source>
        <translation>Es ist keine Zustellung von GitHub: „guid“ fehlt.</translation>
    </message>
    <message>
        <source>The list of deliveries has no payloads; fetch this one by its id (%1).</source>
        <translation>Die Liste der Zustellungen hat keine Inhalte; holen Sie diese nach ihrer ID (%1).</translation>
    </message>
    <message>
        <source>The body was written again from the payload&apos;s JSON: signatures may not verify.</source>
        <translation>Der Body wurde aus dem JSON neu geschrieben: Signaturen stimmen vielleicht nicht.</translation>
    </message>
    <message>
        <source>Neither host nor path are told; &apos;/&apos; stands in their place.</source>
        <translation>Weder Host noch Pfad sind genannt; „/“ steht an ihrer Stelle.</translation>
    </message>
    <message>
        <source>The body is said to be base64 and is not; it was taken as it stands.</source>
        <translation>Der Body soll Base64 sein und ist es nicht; er wurde genommen, wie er dasteht.</translation>
    </message>
    <message>
        <source>The body has characters that could not be written (U+FFFD): its bytes were another text, or none.</source>
        <translation>Der Body hat Zeichen, die nicht geschrieben werden konnten (U+FFFD): seine Bytes waren ein anderer Text oder keiner.</translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; of the form is not in the archive.</source>
        <translation>Die Datei „%1“ des Formulars ist nicht im Archiv.</translation>
    </message>
    <message>
        <source>The archive has the form&apos;s fields and not the body; it was written from these.</source>
        <translation>Das Archiv hat die Felder des Formulars und nicht den Body; er wurde daraus geschrieben.</translation>
    </message>
    <message>
        <source>As the archive tells it.</source>
        <translation>Wie das Archiv berichtet.</translation>
    </message>
    <message>
        <source>The entry has no request.</source>
        <translation>Der Eintrag hat keine Anfrage.</translation>
    </message>
    <message>
        <source>There was a body of %1, which is not in the archive.</source>
        <translation>Es gab einen Body von %1, der nicht im Archiv ist.</translation>
    </message>
    <message>
        <source>It was sent over %1; this is how HTTP/1.1 writes it.</source>
        <translation>Es wurde über %1 gesendet; so schreibt es HTTP/1.1.</translation>
    </message>
    <message>
        <source>It is JSON and no HTTP Archive: there is no &apos;log&apos; with &apos;entries&apos;.</source>
        <translation>Es ist JSON und kein HTTP-Archiv: „log“ mit „entries“ fehlt.</translation>
    </message>
    <message>
        <source>The line &apos;%1&apos; is no header field; it was left out.</source>
        <translation>Die Zeile „%1“ ist kein Header; sie wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The lines of the head ended with a line feed alone; they were given the CR LF of HTTP.</source>
        <translation>Die Zeilen des Kopfes endeten nur mit LF; sie bekamen das CR LF von HTTP.</translation>
    </message>
    <message>
        <source>No line is a request line; one looks like &apos;POST /path HTTP/1.1&apos;.</source>
        <translation>Keine Zeile ist eine Anfragezeile; eine sieht aus wie „POST /path HTTP/1.1“.</translation>
    </message>
    <message>
        <source>There are more requests than are taken at once; import the rest by itself.</source>
        <translation>Das sind mehr Anfragen, als auf einmal genommen werden; importieren Sie den Rest für sich.</translation>
    </message>
    <message>
        <source>The body was sent with %1 bytes, and %2 are in the file: signatures may not verify.</source>
        <translation>Der Body wurde mit %1 Bytes gesendet, in der Datei sind %2: Signaturen stimmen vielleicht nicht.</translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; was not read. %2</source>
        <translation>Die Datei „%1“ wurde nicht gelesen. %2</translation>
    </message>
    <message>
        <source>It is no whole JSON object.</source>
        <translation>Es ist kein ganzes JSON-Objekt.</translation>
    </message>
    <message>
        <source>It stops being JSON in line %1, column %2: %3.</source>
        <translation>Ab Zeile %1, Spalte %2 ist es kein JSON mehr: %3.</translation>
    </message>
    <message>
        <source>It names no method or no path; say which members they are, such as method=verb,target=route.</source>
        <translation>Es nennt keine Methode oder keinen Pfad; sagen Sie, welche Elemente es sind, etwa method=verb,target=route.</translation>
    </message>
    <message>
        <source>The body was logged as JSON within the line, not as it was sent: signatures may not verify.</source>
        <translation>Der Body wurde als JSON in der Zeile protokolliert, nicht wie gesendet: Signaturen stimmen vielleicht nicht.</translation>
    </message>
    <message>
        <source>The line has no body; if there was one, it is lost.</source>
        <translation>Die Zeile hat keinen Body; falls es einen gab, ist er verloren.</translation>
    </message>
    <message>
        <source>As the log tells it.</source>
        <translation>Wie das Protokoll berichtet.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; maps nothing; write PART=MEMBER, where the part is method, target, query, host, scheme, request, body, time, peer, status or header:NAME.</source>
        <translation>„%1“ ordnet nichts zu; schreiben Sie TEIL=ELEMENT mit dem Teil method, target, query, host, scheme, request, body, time, peer, status oder header:NAME.</translation>
    </message>
    <message>
        <source>As mitmproxy tells it.</source>
        <translation>Wie mitmproxy berichtet.</translation>
    </message>
    <message>
        <source>It is no flow of HTTP (%1), and is left out.</source>
        <translation>Es ist kein HTTP-Flow (%1) und ist ausgelassen.</translation>
    </message>
    <message>
        <source>The flow has no request.</source>
        <translation>Der Flow hat keine Anfrage.</translation>
    </message>
    <message>
        <source>mitmproxy did not keep the body.</source>
        <translation>mitmproxy hat den Body nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>It had fields behind the body (trailers), which were left out.</source>
        <translation>Es hatte Felder hinter dem Body (Trailer), die ausgelassen wurden.</translation>
    </message>
    <message>
        <source>flow %1</source>
        <translation>Flow %1</translation>
    </message>
    <message>
        <source>It is no file of mitmproxy: it does not begin with a flow, or the flow is cut off.</source>
        <translation>Es ist keine Datei von mitmproxy: sie beginnt nicht mit einem Flow, oder dieser ist abgeschnitten.</translation>
    </message>
    <message>
        <source>The file is damaged or cut off here; what follows was left out.</source>
        <translation>Die Datei ist hier beschädigt oder abgeschnitten; was folgt, wurde ausgelassen.</translation>
    </message>
    <message>
        <source>It has no bytes: &apos;raw&apos; is not there, or no base64.</source>
        <translation>Es hat keine Bytes: „raw“ fehlt oder ist kein Base64.</translation>
    </message>
    <message>
        <source>Its bytes are no request of HTTP/1.1; they may have been cut.</source>
        <translation>Seine Bytes sind keine HTTP/1.1-Anfrage; vielleicht sind sie abgeschnitten.</translation>
    </message>
    <message>
        <source>ngrok kept %1 bytes of the body, of %2: signatures cannot verify.</source>
        <translation>ngrok hat %1 Bytes des Bodys aufbewahrt, von %2: Signaturen können nicht stimmen.</translation>
    </message>
    <message>
        <source>As ngrok tells it.</source>
        <translation>Wie ngrok berichtet.</translation>
    </message>
    <message>
        <source>There are no requests of ngrok in it: no &apos;requests&apos;, and no &apos;request&apos;.</source>
        <translation>Darin sind keine Anfragen von ngrok: weder „requests“ noch „request“.</translation>
    </message>
    <message>
        <source>It is no body with its header fields: lines such as &apos;Name: value&apos; come first, then an empty line and the body.</source>
        <translation>Es ist kein Body mit seinen Headern: Zeilen wie „Name: Wert“ kommen zuerst, dann eine leere Zeile und der Body.</translation>
    </message>
    <message>
        <source>Method and path are not told; &apos;POST /&apos; stands in their place.</source>
        <translation>Methode und Pfad sind nicht genannt; „POST /“ steht an ihrer Stelle.</translation>
    </message>
    <message>
        <source>Line ends behind the body were taken as those of the paste.</source>
        <translation>Zeilenenden hinter dem Body wurden dem Einfügen zugeschrieben.</translation>
    </message>
    <message>
        <source>The Content-Type is not told; the body is JSON.</source>
        <translation>Der Content-Type ist nicht genannt; der Body ist JSON.</translation>
    </message>
    <message>
        <source>The editor would have put a value in the place of {{%1}}.</source>
        <translation>Der Editor hätte anstelle von {{%1}} einen Wert eingesetzt.</translation>
    </message>
    <message>
        <source>A quote is not closed; the rest of the text was taken as quoted.</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen; der Rest des Textes galt als darin.</translation>
    </message>
    <message>
        <source>The shell would have put a value in the place of %1.</source>
        <translation>Die Shell hätte anstelle von %1 einen Wert eingesetzt.</translation>
    </message>
    <message>
        <source>The standard input came from the file &apos;%1&apos;, which was not read.</source>
        <translation>Die Standardeingabe kam aus der Datei „%1“; sie wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The standard input came from the program &apos;%1&apos;, which was not run.</source>
        <translation>Die Standardeingabe kam aus dem Programm „%1“; es wurde nicht ausgeführt.</translation>
    </message>
    <message>
        <source>The shell would have looked for variables in the text after &apos;&lt;&lt;%1&apos;.</source>
        <translation>Die Shell hätte im Text nach „&lt;&lt;%1“ Variablen gesucht.</translation>
    </message>
    <message>
        <source>a request without a name</source>
        <translation>eine Anfrage ohne Namen</translation>
    </message>
    <message>
        <source>Folders are nested too deeply; what is in this one was left out.</source>
        <translation>Ordner sind zu tief verschachtelt; was in diesem ist, wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The item has no request.</source>
        <translation>Der Eintrag hat keine Anfrage.</translation>
    </message>
    <message>
        <source>There is no way to read a body of the mode &apos;%1&apos;.</source>
        <translation>Ein Body der Art „%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The boundary between the parts of the form was made up.</source>
        <translation>Die Grenze zwischen den Teilen des Formulars ist erfunden.</translation>
    </message>
    <message>
        <source>Postman would have signed it by &apos;%1&apos;; that is not in it.</source>
        <translation>Postman hätte mit „%1“ signiert; das fehlt darin.</translation>
    </message>
    <message>
        <source>It is no collection of Postman: &apos;item&apos; is no list.</source>
        <translation>Es ist keine Sammlung von Postman: „item“ ist keine Liste.</translation>
    </message>
    <message>
        <source>The URL holds a blank or a control character; write it percent-encoded.</source>
        <translation>Die URL enthält ein Leer- oder Steuerzeichen; schreiben Sie es prozentkodiert.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no method of HTTP.</source>
        <translation>„%1“ ist keine HTTP-Methode.</translation>
    </message>
    <message>
        <source>The path holds a blank or a control character; write it percent-encoded.</source>
        <translation>Der Pfad enthält ein Leer- oder Steuerzeichen; schreiben Sie es prozentkodiert.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no name of a header field.</source>
        <translation>„%1“ ist kein Headername.</translation>
    </message>
    <message>
        <source>The value of the field &apos;%1&apos; holds a line break or a NUL, which no field line can.</source>
        <translation>Der Wert des Felds „%1“ enthält einen Zeilenumbruch oder ein NUL; eine Headerzeile kann das nicht.</translation>
    </message>
    <message>
        <source>The host is not told; &apos;localhost&apos; stands in its place.</source>
        <translation>Der Host ist nicht genannt; „localhost“ steht an seiner Stelle.</translation>
    </message>
    <message>
        <source>The body came in chunks; how they were cut is not told, so that it has a Content-Length instead.</source>
        <translation>Der Body kam in Chunks; wie sie geschnitten waren, ist nicht gesagt, darum hat er stattdessen ein Content-Length.</translation>
    </message>
    <message>
        <source>The Content-Length was not that of the body, and was made so.</source>
        <translation>Das Content-Length war nicht das des Bodys und wurde angepasst.</translation>
    </message>
    <message>
        <source>It is no event of Stripe: its &apos;object&apos; is not &quot;event&quot;.</source>
        <translation>Es ist kein Ereignis von Stripe: sein „object“ ist nicht &quot;event&quot;.</translation>
    </message>
    <message>
        <source>The event alone is there: no Stripe-Signature, nothing to verify.</source>
        <translation>Nur das Ereignis ist da: keine Stripe-Signature, nichts zu prüfen.</translation>
    </message>
    <message>
        <source>Method, path and Content-Type are those that Stripe sends with, the time is the one at which it made the event.</source>
        <translation>Methode, Pfad und Content-Type sind, womit Stripe sendet, die Zeit ist die, zu der das Ereignis entstand.</translation>
    </message>
    <message>
        <source>The file has the form&apos;s fields and not the body; it was written from these.</source>
        <translation>Die Datei hat die Felder des Formulars und nicht den Body; er wurde daraus geschrieben.</translation>
    </message>
    <message>
        <source>It is no HTTP request (%1), and is left out.</source>
        <translation>Es ist keine HTTP-Anfrage (%1) und ist ausgelassen.</translation>
    </message>
    <message>
        <source>It names no method or no URL.</source>
        <translation>Es nennt keine Methode oder keine URL.</translation>
    </message>
    <message>
        <source>The URL is told without its query, which was written from its parts.</source>
        <translation>Die URL ist ohne ihre Query genannt; diese wurde aus ihren Teilen geschrieben.</translation>
    </message>
    <message>
        <source>There are no requests of webhook.site in it: no &apos;data&apos; whose entries have a &apos;uuid&apos;, &apos;headers&apos; and &apos;content&apos;.</source>
        <translation>Darin sind keine Anfragen von webhook.site: kein „data“, dessen Einträge „uuid“, „headers“ und „content“ haben.</translation>
    </message>
    <message>
        <source>PowerShell would have put a value in the place of %1.</source>
        <translation>PowerShell hätte anstelle von %1 einen Wert eingesetzt.</translation>
    </message>
    <message>
        <source>The chunk line at byte %1 is not a hexadecimal size with optional extensions (RFC 9112 §7.1).</source>
        <translation>Die Chunkzeile bei Byte %1 ist keine hexadezimale Größe mit etwaigen Erweiterungen (RFC 9112 §7.1).</translation>
    </message>
    <message>
        <source>The chunked body is larger than the limit of %1.</source>
        <translation>Der Body in Chunks ist größer als die Grenze von %1.</translation>
    </message>
    <message>
        <source>The chunk&apos;s data does not end at byte %1, where its size says so (RFC 9112 §7.1).</source>
        <translation>Die Daten des Chunks enden nicht bei Byte %1, wie seine Größe sagt (RFC 9112 §7.1).</translation>
    </message>
    <message>
        <source>The request line does not end with an HTTP version such as HTTP/1.1.</source>
        <translation>Die Anfragezeile endet nicht mit einer HTTP-Version wie HTTP/1.1.</translation>
    </message>
    <message>
        <source>The request speaks %1; this receiver speaks HTTP/1.1 and HTTP/1.0.</source>
        <translation>Die Anfrage spricht %1; dieser Empfänger spricht HTTP/1.1 und HTTP/1.0.</translation>
    </message>
    <message>
        <source>Content-Length and Transfer-Encoding stand together, so the end of the body has two readings (RFC 9112 §6.3).</source>
        <translation>Content-Length und Transfer-Encoding stehen zusammen, das Ende des Bodys hat also zwei Lesarten (RFC 9112 §6.3).</translation>
    </message>
    <message>
        <source>Transfer-Encoding stands in an HTTP/1.0 request (RFC 9112 §6.1).</source>
        <translation>Transfer-Encoding steht in einer HTTP/1.0-Anfrage (RFC 9112 §6.1).</translation>
    </message>
    <message>
        <source>The transfer coding &apos;%1&apos; does not end with chunked, so nothing says where the body ends (RFC 9112 §6.3).</source>
        <translation>Die Übertragungskodierung „%1“ endet nicht mit chunked, nichts sagt also, wo der Body endet (RFC 9112 §6.3).</translation>
    </message>
    <message>
        <source>The chunked coding stands twice (RFC 9112 §6.1).</source>
        <translation>Die Kodierung chunked steht zweimal (RFC 9112 §6.1).</translation>
    </message>
    <message>
        <source>The transfer coding &apos;%1&apos; is not supported; only chunked is.</source>
        <translation>Die Übertragungskodierung „%1“ wird nicht unterstützt; nur chunked.</translation>
    </message>
    <message>
        <source>Content-Length is &apos;%1&apos;, which is not one plain number (RFC 9112 §6.3).</source>
        <translation>Content-Length ist „%1“ und damit nicht eine einfache Zahl (RFC 9112 §6.3).</translation>
    </message>
    <message>
        <source>The body of %1 bytes is larger than the limit of %2 bytes (%3).</source>
        <translation>Der Body von %1 Bytes ist größer als die Grenze von %2 Bytes (%3).</translation>
    </message>
    <message>
        <source>The line at byte %1 ends with a line feed alone, not with CR LF (RFC 9112 §2.2).</source>
        <translation>Die Zeile bei Byte %1 endet nur mit LF, nicht mit CR LF (RFC 9112 §2.2).</translation>
    </message>
    <message>
        <source>The line at byte %1 holds a carriage return that ends no line (RFC 9112 §2.2).</source>
        <translation>Die Zeile bei Byte %1 enthält ein CR, das keine Zeile beendet (RFC 9112 §2.2).</translation>
    </message>
    <message>
        <source>The line at byte %1 holds a NUL byte (RFC 9110 §5.5).</source>
        <translation>Die Zeile bei Byte %1 enthält ein NUL-Byte (RFC 9110 §5.5).</translation>
    </message>
    <message>
        <source>The request line</source>
        <translation>Die Anfragezeile</translation>
    </message>
    <message>
        <source>The header section</source>
        <translation>Der Headerteil</translation>
    </message>
    <message>
        <source>A chunk line</source>
        <translation>Eine Chunkzeile</translation>
    </message>
    <message>
        <source>%1 is longer than the limit allows.</source>
        <translation>%1 ist länger, als die Grenze erlaubt.</translation>
    </message>
    <message>
        <source>The first line is not &apos;METHOD target HTTP/1.1&apos;.</source>
        <translation>Die erste Zeile ist nicht „METHODE Ziel HTTP/1.1“.</translation>
    </message>
    <message>
        <source>The method is not a token (RFC 9110 §5.6.2).</source>
        <translation>Die Methode ist kein Token (RFC 9110 §5.6.2).</translation>
    </message>
    <message>
        <source>Two blanks follow the method; the request line has one (RFC 9112 §3).</source>
        <translation>Auf die Methode folgen zwei Leerzeichen; die Anfragezeile hat eines (RFC 9112 §3).</translation>
    </message>
    <message>
        <source>The request-target is longer than %1.</source>
        <translation>Das Ziel der Anfrage ist länger als %1.</translation>
    </message>
    <message>
        <source>The request-target holds a control character (RFC 9112 §3.2).</source>
        <translation>Das Ziel der Anfrage enthält ein Steuerzeichen (RFC 9112 §3.2).</translation>
    </message>
    <message>
        <source>The request-target &apos;%1&apos; has none of the four forms that %2 may have (RFC 9112 §3.2).</source>
        <translation>Das Ziel „%1“ hat keine der vier Formen, die es bei %2 haben darf (RFC 9112 §3.2).</translation>
    </message>
    <message>
        <source>The field line at byte %1 is folded onto the one before, which RFC 9112 §5.2 no longer allows.</source>
        <translation>Die Headerzeile bei Byte %1 ist an die vorige gefaltet, was RFC 9112 §5.2 nicht mehr erlaubt.</translation>
    </message>
    <message>
        <source>The field line at byte %1 has no name.</source>
        <translation>Die Headerzeile bei Byte %1 hat keinen Namen.</translation>
    </message>
    <message>
        <source>The field line at byte %1 has no colon.</source>
        <translation>Die Headerzeile bei Byte %1 hat keinen Doppelpunkt.</translation>
    </message>
    <message>
        <source>The field name at byte %1 holds a byte that no name may hold, such as a blank before the colon (RFC 9112 §5.1).</source>
        <translation>Der Headername bei Byte %1 enthält ein Byte, das kein Name enthalten darf, etwa ein Leerzeichen vor dem Doppelpunkt (RFC 9112 §5.1).</translation>
    </message>
    <message>
        <source>The field %1 stands more than once.</source>
        <translation>Das Feld %1 steht mehr als einmal.</translation>
    </message>
    <message>
        <source>The request has no Host field, which HTTP/1.1 requires (RFC 9112 §3.2).</source>
        <translation>Die Anfrage hat kein Feld Host, das HTTP/1.1 verlangt (RFC 9112 §3.2).</translation>
    </message>
    <message>
        <source>The Host field does not name a host (RFC 9112 §3.2).</source>
        <translation>Das Feld Host nennt keinen Host (RFC 9112 §3.2).</translation>
    </message>
    <message>
        <source>A request of HTTP/1.0 that has a body needs a Content-Length (RFC 1945 §8.3).</source>
        <translation>Eine HTTP/1.0-Anfrage mit Body braucht ein Content-Length (RFC 1945 §8.3).</translation>
    </message>
    <message>
        <source>Empty lines stand where a request should begin.</source>
        <translation>Wo eine Anfrage beginnen sollte, stehen leere Zeilen.</translation>
    </message>
    <message>
        <source>The first byte cannot begin a request.</source>
        <translation>Mit dem ersten Byte kann keine Anfrage beginnen.</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>Byte %1</translation>
    </message>
    <message>
        <source>The request ends before its framing says so; add what is missing.</source>
        <translation>Die Anfrage endet, bevor ihr Rahmen es sagt; fügen Sie hinzu, was fehlt.</translation>
    </message>
    <message>
        <source>There are bytes besides the request; remove them or correct its length.</source>
        <translation>Neben der Anfrage sind weitere Bytes da; entfernen Sie sie, oder berichtigen Sie die Länge.</translation>
    </message>
    <message>
        <source>The answer was cut off after %1 of its body, as planned.</source>
        <translation>Die Antwort wurde wie geplant nach %1 ihres Bodys abgeschnitten.</translation>
    </message>
    <message>
        <source>Its Content-Length says %1 %2 than its body has, as planned.</source>
        <translation>Ihr Content-Length nennt wie geplant %1 %2, als ihr Body hat.</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
    <message>
        <source>less</source>
        <translation>weniger</translation>
    </message>
    <message>
        <source>It went out %1 at a time, every %2 ms, as planned.</source>
        <translation>Sie ging wie geplant zu je %1 hinaus, alle %2 ms.</translation>
    </message>
    <message>
        <source>Its body was repeated without an end, as planned.</source>
        <translation>Ihr Body wurde wie geplant endlos wiederholt.</translation>
    </message>
    <message>
        <source>Bytes that are no HTTP were sent, as planned.</source>
        <translation>Es wurden wie geplant Bytes gesendet, die kein HTTP sind.</translation>
    </message>
    <message>
        <source>The connection was closed, as planned.</source>
        <translation>Die Verbindung wurde wie geplant geschlossen.</translation>
    </message>
    <message>
        <source>The connection was reset, as planned.</source>
        <translation>Die Verbindung wurde wie geplant zurückgesetzt.</translation>
    </message>
    <message>
        <source>Nothing was sent, and the connection was left open, as planned.</source>
        <translation>Es wurde wie geplant nichts gesendet und die Verbindung offen gelassen.</translation>
    </message>
    <message>
        <source>Rule %1: %2.</source>
        <translation>Regel %1: %2.</translation>
    </message>
    <message>
        <source>the sender</source>
        <translation>der Absender</translation>
    </message>
    <message>
        <source>Attempt %1 of the first %2, which fail.</source>
        <translation>Versuch %1 der ersten %2, die scheitern.</translation>
    </message>
    <message>
        <source>Request %1 since the receiver began: one in %2 fails.</source>
        <translation>Anfrage %1 seit Beginn des Empfangs: eine von %2 scheitert.</translation>
    </message>
    <message>
        <source>This listener requires a client certificate, and the sender showed none.</source>
        <translation>Dieser Listener verlangt ein Client-Zertifikat, und der Absender zeigte keines.</translation>
    </message>
    <message>
        <source>The client certificate was not accepted: %1</source>
        <translation>Das Client-Zertifikat wurde nicht angenommen: %1</translation>
    </message>
    <message>
        <source>The path does not begin with this listener&apos;s secret segment.</source>
        <translation>Der Pfad beginnt nicht mit dem geheimen Teil dieses Listeners.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Hier ist nichts.</translation>
    </message>
    <message>
        <source>It was not checked: this listener accepts the certificate of anybody.</source>
        <translation>Es wurde nicht geprüft: dieser Listener nimmt jedermanns Zertifikat an.</translation>
    </message>
    <message>
        <source>The endpoint has no signature scheme, so nothing was checked.</source>
        <translation>Der Endpunkt hat kein Signaturverfahren, darum wurde nichts geprüft.</translation>
    </message>
    <message>
        <source>The endpoint&apos;s scheme &apos;%1&apos; is not known, so nothing was checked.</source>
        <translation>Das Verfahren „%1“ des Endpunkts ist nicht bekannt, darum wurde nichts geprüft.</translation>
    </message>
    <message>
        <source>an unknown address</source>
        <translation>einer unbekannten Adresse</translation>
    </message>
    <message>
        <source>%1 more connections from %2 were refused. %3</source>
        <translation>%1 weitere Verbindungen von %2 wurden abgewiesen. %3</translation>
    </message>
    <message>
        <source>A connection from %1 ended without a byte. Port scans, health checks and browsers that connect ahead do so; further ones are counted.</source>
        <translation>Eine Verbindung von %1 endete ohne ein Byte. Portscans, Gesundheitsprüfungen und Browser, die im Voraus verbinden, tun das; weitere werden gezählt.</translation>
    </message>
    <message>
        <source>%1 more connections from %2 ended without a byte.</source>
        <translation>%1 weitere Verbindungen von %2 endeten ohne ein Byte.</translation>
    </message>
    <message>
        <source>the forward target</source>
        <translation>das Ziel der Weiterleitung</translation>
    </message>
    <message>
        <source>It is what %1 answered.</source>
        <translation>Es ist, was %1 geantwortet hat.</translation>
    </message>
    <message>
        <source>It stands for %1, which gave no answer to pass on: the forwarding says why.</source>
        <translation>Es steht für %1, das keine weiterzugebende Antwort gab: die Weiterleitung sagt, warum.</translation>
    </message>
    <message>
        <source>The receiver has as many connections as it may (%1); try later.</source>
        <translation>Der Empfänger hat so viele Verbindungen, wie er darf (%1); versuchen Sie es später.</translation>
    </message>
    <message>
        <source>There are as many connections from one address as may be (%1).</source>
        <translation>Von einer Adresse sind so viele Verbindungen da, wie sein dürfen (%1).</translation>
    </message>
    <message>
        <source>The receiver had no connection left, and this one did not get on with the head of its request.</source>
        <translation>Der Empfänger hatte keine Verbindung mehr frei, und diese kam mit dem Kopf ihrer Anfrage nicht weiter.</translation>
    </message>
    <message>
        <source>The receiver stopped before the request was complete.</source>
        <translation>Der Empfänger stoppte, bevor die Anfrage vollständig war.</translation>
    </message>
    <message>
        <source>The connection ended before the request was complete.</source>
        <translation>Die Verbindung endete, bevor die Anfrage vollständig war.</translation>
    </message>
    <message>
        <source>The TLS handshake failed: %1.%2</source>
        <translation>Der TLS-Handshake ist gescheitert: %1.%2</translation>
    </message>
    <message>
        <source> The sender does not trust this receiver&apos;s certificate; give it the authority&apos;s, or a certificate that it trusts.</source>
        <translation> Der Absender vertraut dem Zertifikat dieses Empfängers nicht; geben Sie ihm das der Zertifizierungsstelle, oder benutzen Sie eines, dem er vertraut.</translation>
    </message>
    <message>
        <source>it was not complete within %1 seconds</source>
        <translation>er war nicht binnen %1 Sekunden vollständig</translation>
    </message>
    <message>
        <source>The receiver holds as many bytes as it may; try later.</source>
        <translation>Der Empfänger hält so viele Bytes, wie er darf; versuchen Sie es später.</translation>
    </message>
    <message>
        <source>The request was not complete within %1 seconds.</source>
        <translation>Die Anfrage war nicht binnen %1 Sekunden vollständig.</translation>
    </message>
    <message>
        <source>The head of the request was not complete within %1 seconds.</source>
        <translation>Der Kopf der Anfrage war nicht binnen %1 Sekunden vollständig.</translation>
    </message>
    <message>
        <source>the bytes end before the item does</source>
        <translation>die Bytes enden vor dem Element</translation>
    </message>
    <message>
        <source>there is no item</source>
        <translation>es gibt kein Element</translation>
    </message>
    <message>
        <source>nothing is open to be ended</source>
        <translation>nichts ist offen, was zu beenden wäre</translation>
    </message>
    <message>
        <source>it is nested deeper than this program follows</source>
        <translation>es ist tiefer verschachtelt, als dieses Programm folgt</translation>
    </message>
    <message>
        <source>this length is reserved</source>
        <translation>diese Länge ist reserviert</translation>
    </message>
    <message>
        <source>a string is longer than what is left</source>
        <translation>eine Zeichenkette ist länger als der Rest</translation>
    </message>
    <message>
        <source>a simple value below 32 takes one byte</source>
        <translation>ein einfacher Wert unter 32 braucht ein Byte</translation>
    </message>
    <message>
        <source>this item cannot be of indefinite length</source>
        <translation>dieses Element kann keine unbestimmte Länge haben</translation>
    </message>
    <message>
        <source>a string in pieces takes whole pieces of its own kind</source>
        <translation>eine Zeichenkette in Stücken braucht ganze Stücke ihrer Art</translation>
    </message>
    <message>
        <source>a &apos;:&apos; was expected after the member&apos;s name</source>
        <translation>nach dem Namen des Elements wurde ein „:“ erwartet</translation>
    </message>
    <message>
        <source>nothing but white space may follow the value</source>
        <translation>auf den Wert darf nur Leerraum folgen</translation>
    </message>
    <message>
        <source>the text ends before the object is closed</source>
        <translation>der Text endet, bevor das Objekt geschlossen ist</translation>
    </message>
    <message>
        <source>the text ends before the array is closed</source>
        <translation>der Text endet, bevor das Array geschlossen ist</translation>
    </message>
    <message>
        <source>a comma or &apos;}&apos; was expected</source>
        <translation>ein Komma oder „}“ wurde erwartet</translation>
    </message>
    <message>
        <source>a comma or &apos;]&apos; was expected</source>
        <translation>ein Komma oder „]“ wurde erwartet</translation>
    </message>
    <message>
        <source>a member&apos;s name in double quotes or &apos;}&apos; was expected</source>
        <translation>der Name eines Elements in doppelten Anführungszeichen oder „}“ wurde erwartet</translation>
    </message>
    <message>
        <source>a member&apos;s name in double quotes was expected</source>
        <translation>der Name eines Elements in doppelten Anführungszeichen wurde erwartet</translation>
    </message>
    <message>
        <source>there is no value</source>
        <translation>es gibt keinen Wert</translation>
    </message>
    <message>
        <source>strings take double quotes</source>
        <translation>Zeichenketten stehen in doppelten Anführungszeichen</translation>
    </message>
    <message>
        <source>a value or &apos;]&apos; was expected</source>
        <translation>ein Wert oder „]“ wurde erwartet</translation>
    </message>
    <message>
        <source>a value was expected after the comma</source>
        <translation>nach dem Komma wurde ein Wert erwartet</translation>
    </message>
    <message>
        <source>a value was expected</source>
        <translation>ein Wert wurde erwartet</translation>
    </message>
    <message>
        <source>the string that begins here is not closed</source>
        <translation>die hier beginnende Zeichenkette ist nicht geschlossen</translation>
    </message>
    <message>
        <source>a control character inside a string must be escaped</source>
        <translation>ein Steuerzeichen in einer Zeichenkette braucht ein Escape</translation>
    </message>
    <message>
        <source>&apos;\u&apos; takes four hexadecimal digits</source>
        <translation>auf „\u“ folgen vier hexadezimale Ziffern</translation>
    </message>
    <message>
        <source>there is no such escape in JSON</source>
        <translation>dieses Escape gibt es in JSON nicht</translation>
    </message>
    <message>
        <source>a number has no digits after a leading 0</source>
        <translation>auf eine führende 0 folgen keine Ziffern</translation>
    </message>
    <message>
        <source>a digit was expected after &apos;-&apos;</source>
        <translation>nach „-“ wurde eine Ziffer erwartet</translation>
    </message>
    <message>
        <source>a digit was expected after the decimal point</source>
        <translation>nach dem Dezimalpunkt wurde eine Ziffer erwartet</translation>
    </message>
    <message>
        <source>a digit was expected in the exponent</source>
        <translation>im Exponenten wurde eine Ziffer erwartet</translation>
    </message>
    <message>
        <source>the bytes end before the object does</source>
        <translation>die Bytes enden vor dem Objekt</translation>
    </message>
    <message>
        <source>there is no object</source>
        <translation>es gibt kein Objekt</translation>
    </message>
    <message>
        <source>the byte 0xc1 is never used</source>
        <translation>das Byte 0xc1 wird nie benutzt</translation>
    </message>
    <message>
        <source>an extension is longer than what is left</source>
        <translation>eine Erweiterung ist länger als der Rest</translation>
    </message>
    <message>
        <source>the bytes end before the group does</source>
        <translation>die Bytes enden vor der Gruppe</translation>
    </message>
    <message>
        <source>this is no field of a message</source>
        <translation>das ist kein Feld einer Nachricht</translation>
    </message>
    <message>
        <source>the end of a group that is not open</source>
        <translation>das Ende einer Gruppe, die nicht offen ist</translation>
    </message>
    <message>
        <source>the text ends before its elements are closed</source>
        <translation>der Text endet, bevor seine Elemente geschlossen sind</translation>
    </message>
    <message>
        <source>there is no element</source>
        <translation>es gibt kein Element</translation>
    </message>
    <message>
        <source>the comment that begins here is open</source>
        <translation>der hier beginnende Kommentar ist offen</translation>
    </message>
    <message>
        <source>text stands outside of the root element</source>
        <translation>außerhalb des Wurzelelements steht Text</translation>
    </message>
    <message>
        <source>the CDATA that begins here is open</source>
        <translation>das hier beginnende CDATA ist offen</translation>
    </message>
    <message>
        <source>the instruction that begins here is open</source>
        <translation>die hier beginnende Anweisung ist offen</translation>
    </message>
    <message>
        <source>&apos;&amp;&apos; begins no reference; a plain one is written &apos;&amp;amp;&apos;</source>
        <translation>„&amp;“ beginnt keine Referenz; ein einfaches schreibt man „&amp;amp;“</translation>
    </message>
    <message>
        <source>&apos;&lt;&apos; begins no tag; a plain one is written &apos;&amp;lt;&apos;</source>
        <translation>„&lt;“ beginnt kein Tag; ein einfaches schreibt man „&amp;lt;“</translation>
    </message>
    <message>
        <source>a second root element begins</source>
        <translation>ein zweites Wurzelelement beginnt</translation>
    </message>
    <message>
        <source>the tag that begins here is not closed</source>
        <translation>das hier beginnende Tag ist nicht geschlossen</translation>
    </message>
    <message>
        <source>a blank was expected before the attribute</source>
        <translation>vor dem Attribut wurde ein Leerzeichen erwartet</translation>
    </message>
    <message>
        <source>&apos;&gt;&apos; was expected after &apos;/&apos;</source>
        <translation>nach „/“ wurde „&gt;“ erwartet</translation>
    </message>
    <message>
        <source>an attribute&apos;s name, &apos;/&apos; or &apos;&gt;&apos; was expected</source>
        <translation>der Name eines Attributs, „/“ oder „&gt;“ wurde erwartet</translation>
    </message>
    <message>
        <source>&apos;=&apos; was expected after the attribute&apos;s name</source>
        <translation>nach dem Namen des Attributs wurde „=“ erwartet</translation>
    </message>
    <message>
        <source>the attribute&apos;s value takes quotes</source>
        <translation>der Wert des Attributs steht in Anführungszeichen</translation>
    </message>
    <message>
        <source>the attribute&apos;s value that begins here is not closed</source>
        <translation>der hier beginnende Wert des Attributs ist nicht geschlossen</translation>
    </message>
    <message>
        <source>&apos;&lt;&apos; in an attribute is written &apos;&amp;lt;&apos;</source>
        <translation>„&lt;“ in einem Attribut schreibt man „&amp;lt;“</translation>
    </message>
    <message>
        <source>this end tag is malformed</source>
        <translation>dieses End-Tag ist fehlerhaft</translation>
    </message>
    <message>
        <source>this end tag has no start</source>
        <translation>dieses End-Tag hat keinen Anfang</translation>
    </message>
    <message>
        <source>this end tag does not belong to the element that is open</source>
        <translation>dieses End-Tag gehört nicht zum offenen Element</translation>
    </message>
    <message>
        <source>a document type stands before the root element</source>
        <translation>vor dem Wurzelelement steht ein Dokumenttyp</translation>
    </message>
    <message>
        <source>the document type that begins here is not closed</source>
        <translation>der hier beginnende Dokumenttyp ist nicht geschlossen</translation>
    </message>
    <message>
        <source>There is no target yet: write its URL, like http://localhost:3000.</source>
        <translation>Es gibt noch kein Ziel: geben Sie seine URL ein, etwa http://localhost:3000.</translation>
    </message>
    <message>
        <source>Answers 2xx fast, and works afterwards</source>
        <translation>Antwortet schnell mit 2xx und arbeitet danach</translation>
    </message>
    <message>
        <source>Verifies the signature, over the bytes as they came</source>
        <translation>Prüft die Signatur über die Bytes, wie sie kamen</translation>
    </message>
    <message>
        <source>Checks the timestamp</source>
        <translation>Prüft den Zeitstempel</translation>
    </message>
    <message>
        <source>Survives duplicates</source>
        <translation>Übersteht Duplikate</translation>
    </message>
    <message>
        <source>Takes a retry after a failure</source>
        <translation>Nimmt nach einem Fehlschlag eine Wiederholung an</translation>
    </message>
    <message>
        <source>What answers at %1 is not a SOCKS5 proxy: write http:// if it is an HTTP proxy.</source>
        <translation>Was unter %1 antwortet, ist kein SOCKS5-Proxy: schreiben Sie http://, falls es ein HTTP-Proxy ist.</translation>
    </message>
    <message>
        <source>, or write https:// if it speaks TLS</source>
        <translation>, oder schreiben Sie https://, falls es TLS spricht</translation>
    </message>
    <message>
        <source>the host is missing; write it like http://localhost:3000</source>
        <translation>der Host fehlt; schreiben Sie etwa http://localhost:3000</translation>
    </message>
    <message>
        <source>it begins with neither http:// nor https://</source>
        <translation>es beginnt weder mit http:// noch mit https://</translation>
    </message>
    <message>
        <source>HTTP requests, byte for byte</source>
        <translation>HTTP-Anfragen, Byte für Byte</translation>
    </message>
    <message>
        <source>It keeps the request&apos;s bytes, and nothing else.</source>
        <translation>Es behält die Bytes der Anfrage und sonst nichts.</translation>
    </message>
    <message>
        <source>Requests for editors (.http with ###)</source>
        <translation>Anfragen für Editoren (.http mit ###)</translation>
    </message>
    <message>
        <source>Chunks, the blanks of a head and a body&apos;s last line ends are not kept; a body that is no text cannot be written.</source>
        <translation>Chunks, die Leerzeichen eines Kopfes und letzte Zeilenenden eines Bodys bleiben nicht erhalten; ein Body, der kein Text ist, kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>curl commands (bash)</source>
        <translation>curl-Befehle (bash)</translation>
    </message>
    <message>
        <source>How chunks were cut is not kept, and curl writes Host and Content-Length itself.</source>
        <translation>Wie Chunks geschnitten waren, bleibt nicht erhalten, und curl schreibt Host und Content-Length selbst.</translation>
    </message>
    <message>
        <source>curl commands (PowerShell)</source>
        <translation>curl-Befehle (PowerShell)</translation>
    </message>
    <message>
        <source>How chunks were cut and fields of the connection are not kept.</source>
        <translation>Wie Chunks geschnitten waren und Felder der Verbindung bleiben nicht erhalten.</translation>
    </message>
    <message>
        <source>Postman collection (2.1)</source>
        <translation>Postman-Sammlung (2.1)</translation>
    </message>
    <message>
        <source>Postman adds headers of its own and joins equal ones; a body that is no text cannot be written.</source>
        <translation>Postman fügt eigene Header hinzu und fasst gleiche zusammen; ein Body, der kein Text ist, kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Node.js with fetch</source>
        <translation>Node.js mit fetch</translation>
    </message>
    <message>
        <source>fetch adds headers of its own, sends its own Host, joins equal ones, and may write a target anew that is no well-formed URL; it sends no body with GET.</source>
        <translation>fetch fügt eigene Header hinzu, sendet seinen eigenen Host, fasst gleiche zusammen und schreibt ein Ziel vielleicht neu, das keine wohlgeformte URL ist; mit GET sendet es keinen Body.</translation>
    </message>
    <message>
        <source>Node.js with axios</source>
        <translation>Node.js mit axios</translation>
    </message>
    <message>
        <source>axios joins equal headers, and may write a target anew that is no well-formed URL.</source>
        <translation>axios fasst gleiche Header zusammen und schreibt ein Ziel vielleicht neu, das keine wohlgeformte URL ist.</translation>
    </message>
    <message>
        <source>k6 adds a User-Agent, joins equal headers and writes their names in its own case; header bytes that are no UTF-8 are not kept.</source>
        <translation>k6 fügt einen User-Agent hinzu, fasst gleiche Header zusammen und schreibt ihre Namen auf seine Weise; Headerbytes, die kein UTF-8 sind, bleiben nicht erhalten.</translation>
    </message>
    <message>
        <source>Python with requests</source>
        <translation>Python mit requests</translation>
    </message>
    <message>
        <source>requests joins equal headers, and may write a target anew that is no well-formed URL.</source>
        <translation>requests fasst gleiche Header zusammen und schreibt ein Ziel vielleicht neu, das keine wohlgeformte URL ist.</translation>
    </message>
    <message>
        <source>PHP with curl</source>
        <translation>PHP mit curl</translation>
    </message>
    <message>
        <source>Ruby with net/http</source>
        <translation>Ruby mit net/http</translation>
    </message>
    <message>
        <source>Ruby joins equal headers, writes their names in its own case, and adds a Content-Type where a body has none.</source>
        <translation>Ruby fasst gleiche Header zusammen, schreibt ihre Namen auf seine Weise und fügt einen Content-Type hinzu, wo ein Body keinen hat.</translation>
    </message>
    <message>
        <source>Go with net/http</source>
        <translation>Go mit net/http</translation>
    </message>
    <message>
        <source>Go sorts headers, and may write a target anew that is no well-formed URL.</source>
        <translation>Go sortiert Header und schreibt ein Ziel vielleicht neu, das keine wohlgeformte URL ist.</translation>
    </message>
    <message>
        <source>Java with java.net.http</source>
        <translation>Java mit java.net.http</translation>
    </message>
    <message>
        <source>Java sorts headers, adds a User-Agent and a Content-Length of 0 where there is none, refuses a target that is no well-formed URL, and keeps of a header ASCII only.</source>
        <translation>Java sortiert Header, fügt einen User-Agent und, wo keines ist, ein Content-Length von 0 hinzu, lehnt ein Ziel ab, das keine wohlgeformte URL ist, und behält von einem Header nur ASCII.</translation>
    </message>
    <message>
        <source>C# with HttpClient</source>
        <translation>C# mit HttpClient</translation>
    </message>
    <message>
        <source>.NET sends headers about the content last, and a Content-Length of 0 with those that have no body.</source>
        <translation>.NET sendet Header über den Inhalt zuletzt und ein Content-Length von 0 mit denen ohne Body.</translation>
    </message>
    <message>
        <source>HTTP Archive (HAR)</source>
        <translation>HTTP-Archiv (HAR)</translation>
    </message>
    <message>
        <source>Bodies are kept as text, so that a signature may not verify after the way back; verdicts and notes are not kept.</source>
        <translation>Bodys bleiben als Text erhalten, eine Signatur stimmt nach dem Rückweg vielleicht nicht; Befunde und Notizen bleiben nicht erhalten.</translation>
    </message>
    <message>
        <source>Events of Hookloupe (NDJSON)</source>
        <translation>Ereignisse von Hookloupe (NDJSON)</translation>
    </message>
    <message>
        <source>Attempts, replays and forwards are counted anew where it is imported.</source>
        <translation>Versuche, Replays und Weiterleitungen werden dort neu gezählt, wo importiert wird.</translation>
    </message>
    <message>
        <source>The list as a table (CSV)</source>
        <translation>Die Liste als Tabelle (CSV)</translation>
    </message>
    <message>
        <source>It keeps what the list shows, and no request.</source>
        <translation>Es behält, was die Liste zeigt, und keine Anfrage.</translation>
    </message>
    <message>
        <source>A HAR keeps a body as decoded text, and the fields in an order of its writer: what was signed may have been other bytes.</source>
        <translation>Ein HAR bewahrt einen Body als dekodierten Text und die Felder in einer Reihenfolge seines Schreibers: signiert wurden vielleicht andere Bytes.</translation>
    </message>
    <message>
        <source>Requests of ngrok&apos;s agent (JSON)</source>
        <translation>Anfragen des ngrok-Agenten (JSON)</translation>
    </message>
    <message>
        <source>ngrok keeps the bytes as its agent passed them on, with the fields that it added, and of a long body the beginning only.</source>
        <translation>ngrok bewahrt die Bytes, wie sein Agent sie weitergab, mit den Feldern, die er hinzufügte, und von einem langen Body nur den Anfang.</translation>
    </message>
    <message>
        <source>Requests of webhook.site (JSON)</source>
        <translation>Anfragen von webhook.site (JSON)</translation>
    </message>
    <message>
        <source>webhook.site keeps the fields by lower-cased names in no order, and a body as text: what was no UTF-8 is lost, and so are the parts of a multipart form.</source>
        <translation>webhook.site bewahrt die Felder mit kleingeschriebenen Namen ohne Reihenfolge und einen Body als Text: was kein UTF-8 war, ist verloren, ebenso die Teile eines mehrteiligen Formulars.</translation>
    </message>
    <message>
        <source>Requests of request-baskets (JSON)</source>
        <translation>Anfragen von request-baskets (JSON)</translation>
    </message>
    <message>
        <source>request-baskets keeps the fields in no order, neither host nor sender, and a body as text: what was no UTF-8 is lost.</source>
        <translation>request-baskets bewahrt die Felder ohne Reihenfolge, weder Host noch Absender, und einen Body als Text: was kein UTF-8 war, ist verloren.</translation>
    </message>
    <message>
        <source>Deliveries of GitHub (JSON)</source>
        <translation>Zustellungen von GitHub (JSON)</translation>
    </message>
    <message>
        <source>GitHub tells the payload as JSON: the body is written again from it without blanks, so that signatures may not verify. It does not tell its address.</source>
        <translation>GitHub nennt den Inhalt als JSON: der Body wird daraus ohne Leerzeichen neu geschrieben, Signaturen stimmen darum vielleicht nicht. Seine Adresse nennt es nicht.</translation>
    </message>
    <message>
        <source>Events of Stripe (JSON)</source>
        <translation>Ereignisse von Stripe (JSON)</translation>
    </message>
    <message>
        <source>An event of Stripe is the body alone, written again: fields, signature, sender and the time of sending are not in it.</source>
        <translation>Ein Ereignis von Stripe ist nur der Body, neu geschrieben: Felder, Signatur, Absender und Sendezeit fehlen.</translation>
    </message>
    <message>
        <source>Postman collection</source>
        <translation>Postman-Sammlung</translation>
    </message>
    <message>
        <source>A collection says what is to be sent: time, sender and answer are not in it, and what scripts would change is left as it is.</source>
        <translation>Eine Sammlung sagt, was gesendet werden soll: Zeit, Absender und Antwort fehlen, und was Skripte ändern würden, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Flows of mitmproxy</source>
        <translation>Flows von mitmproxy</translation>
    </message>
    <message>
        <source>mitmproxy keeps a body as it was sent, compressed where it was, but not how it was cut into chunks, nor the blanks around the values of fields.</source>
        <translation>mitmproxy bewahrt einen Body, wie er gesendet wurde, gegebenenfalls komprimiert, aber nicht, wie er in Chunks geschnitten war, noch die Leerzeichen um die Werte von Feldern.</translation>
    </message>
    <message>
        <source>Log lines (JSON)</source>
        <translation>Protokollzeilen (JSON)</translation>
    </message>
    <message>
        <source>A log has those fields that it was told to write, in no order, and a body as far as it was logged: signatures may not verify.</source>
        <translation>Ein Protokoll hat die Felder, die es schreiben sollte, ohne Reihenfolge, und einen Body, soweit er protokolliert wurde: Signaturen stimmen vielleicht nicht.</translation>
    </message>
    <message>
        <source>A command says what is to be sent: time, sender and answer are not in it.</source>
        <translation>Ein Befehl sagt, was gesendet werden soll: Zeit, Absender und Antwort fehlen.</translation>
    </message>
    <message>
        <source>HTTP requests (.http, .rest, raw)</source>
        <translation>HTTP-Anfragen (.http, .rest, roh)</translation>
    </message>
    <message>
        <source>The request is there as it is written: time, sender and answer are not.</source>
        <translation>Die Anfrage ist da, wie sie geschrieben ist: Zeit, Absender und Antwort fehlen.</translation>
    </message>
    <message>
        <source>fetch() calls of browsers</source>
        <translation>fetch()-Aufrufe von Browsern</translation>
    </message>
    <message>
        <source>A call says what is to be sent: time, sender and answer are not in it.</source>
        <translation>Ein Aufruf sagt, was gesendet werden soll: Zeit, Absender und Antwort fehlen.</translation>
    </message>
    <message>
        <source>JSON, with header fields above or without</source>
        <translation>JSON, mit Headern darüber oder ohne</translation>
    </message>
    <message>
        <source>Method, path, time, sender and answer are not in what was pasted.</source>
        <translation>Methode, Pfad, Zeit, Absender und Antwort stehen nicht im Eingefügten.</translation>
    </message>
    <message>
        <source>The URL names no host; it looks like https://host/path.</source>
        <translation>Die URL nennt keinen Host; sie sieht aus wie https://host/path.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no scheme of HTTP; the URL begins with https:// or http://.</source>
        <translation>„%1“ ist kein HTTP-Schema; die URL beginnt mit https:// oder http://.</translation>
    </message>
    <message>
        <source>A case for somebody else (.hookcase)</source>
        <translation>Ein Fall für jemand anderen (.hookcase)</translation>
    </message>
    <message>
        <source>Attempts, replays and forwards are told of, and counted anew where it is imported; client certificates are left out.</source>
        <translation>Von Versuchen, Replays und Weiterleitungen wird berichtet, und sie werden dort neu gezählt, wo importiert wird; Client-Zertifikate bleiben weg.</translation>
    </message>
    <message>
        <source>A page for a browser (HTML)</source>
        <translation>Eine Seite für einen Browser (HTML)</translation>
    </message>
    <message>
        <source>Long bodies are cut, and nothing of it can be imported.</source>
        <translation>Lange Bodys sind gekürzt, und nichts davon kann importiert werden.</translation>
    </message>
    <message>
        <source>A report in plain words (HTML)</source>
        <translation>Ein Bericht in einfachen Worten (HTML)</translation>
    </message>
    <message>
        <source>It tells what came, what is wrong and what to change; no request is in it.</source>
        <translation>Er sagt, was kam, was falsch ist und was zu ändern ist; keine Anfrage ist darin.</translation>
    </message>
    <message>
        <source>A report in plain words (Markdown)</source>
        <translation>Ein Bericht in einfachen Worten (Markdown)</translation>
    </message>
    <message>
        <source>A case of Hookloupe (.hookcase)</source>
        <translation>Ein Fall von Hookloupe (.hookcase)</translation>
    </message>
    <message>
        <source>Attempts, replays and forwards are counted anew; what a case tells of them is shown by `hookloupe-cli case`.</source>
        <translation>Versuche, Replays und Weiterleitungen werden neu gezählt; was ein Fall von ihnen berichtet, zeigt `hookloupe-cli case`.</translation>
    </message>
    <message>
        <source>The item &apos;%1&apos; of a vault cannot be read here: name a file or a variable that holds the secret.</source>
        <translation>Der Eintrag „%1“ eines Tresors kann hier nicht gelesen werden: nennen Sie eine Datei oder Variable, die das Geheimnis enthält.</translation>
    </message>
    <message>
        <source>Endpoint &apos;%1&apos; lacks one of its secrets: %2</source>
        <translation>Endpunkt „%1“ fehlt eines seiner Geheimnisse: %2</translation>
    </message>
    <message>
        <source>retired %1</source>
        <translation>ersetzt seit %1</translation>
    </message>
    <message>
        <source>in force only from %1</source>
        <translation>in Kraft erst ab %1</translation>
    </message>
    <message>
        <source>Secrets are kept in the vault %1, encrypted with your passphrase.</source>
        <translation>Geheimnisse sind im Tresor %1 aufbewahrt, verschlüsselt mit Ihrer Passphrase.</translation>
    </message>
    <message>
        <source>The secret &apos;%1&apos; may be in the vault, which is locked: unlock it.</source>
        <translation>Das Geheimnis „%1“ ist vielleicht im Tresor, der verschlossen ist: schließen Sie ihn auf.</translation>
    </message>
    <message>
        <source>The vault holds no secret &apos;%1&apos;: enter it again.</source>
        <translation>Der Tresor enthält kein Geheimnis „%1“: geben Sie es noch einmal ein.</translation>
    </message>
    <message>
        <source>The vault is locked: unlock it, then enter the secret again.</source>
        <translation>Der Tresor ist verschlossen: schließen Sie ihn auf, und geben Sie dann das Geheimnis noch einmal ein.</translation>
    </message>
    <message>
        <source>The certificate of the proxy %1 is not accepted%2: name its authority in the file of authorities of this target, or have the proxy&apos;s certificate renewed.</source>
        <translation>Das Zertifikat des Proxys %1 wird nicht angenommen%2: Nehmen Sie seine Zertifizierungsstelle in die Datei der Zertifizierungsstellen dieses Ziels auf, oder lassen Sie das Zertifikat des Proxys erneuern.</translation>
    </message>
    <message>
        <source>The proxy %1 does not speak TLS: write http:// instead of https:// for it.</source>
        <translation>Der Proxy %1 spricht kein TLS: Schreiben Sie für ihn http:// statt https://.</translation>
    </message>
    <message>
        <source>The TLS handshake with the proxy %1 failed%2: check the proxy, or write http:// if it has no TLS.</source>
        <translation>Der TLS-Handshake mit dem Proxy %1 ist fehlgeschlagen%2: Prüfen Sie den Proxy, oder schreiben Sie http://, wenn er kein TLS hat.</translation>
    </message>
    <message>
        <source>The TLS handshake with %1 failed behind the proxy %2, mostly since its certificate is not accepted: name its authority&apos;s file for this target, or switch the certificate check off for it.</source>
        <translation>Der TLS-Handshake mit %1 ist hinter dem Proxy %2 fehlgeschlagen, meist weil das Zertifikat nicht angenommen wird: Nennen Sie für dieses Ziel die Datei der Zertifizierungsstelle, oder schalten Sie die Prüfung des Zertifikats dafür aus.</translation>
    </message>
    <message>
        <source>There are more such places than are listed; the number of the others up to here is %1.</source>
        <translation>Es gibt mehr solche Stellen als hier aufgeführt; die Zahl der übrigen bis hierher ist %1.</translation>
    </message>
    <message>
        <source>Requests of webhook.site (CSV)</source>
        <translation>Anfragen von webhook.site (CSV)</translation>
    </message>
    <message>
        <source>The CSV of webhook.site keeps the fields by lower-cased names in no order, and a body as text: what was no UTF-8 is lost, and what a spreadsheet changed.</source>
        <translation>Die CSV-Datei von webhook.site enthält die Felder mit kleingeschriebenen Namen ohne Reihenfolge und den Inhalt als Text: Was kein UTF-8 war, ist verloren, und was eine Tabellenkalkulation geändert hat.</translation>
    </message>
    <message>
        <source>A command says what is to be sent: time, sender and answer are not in it, nor in which order PowerShell sends the fields.</source>
        <translation>Ein Befehl sagt, was gesendet werden soll: Zeit, Absender und Antwort stehen nicht darin, auch nicht, in welcher Reihenfolge PowerShell die Felder sendet.</translation>
    </message>
    <message>
        <source>PowerShell would have signed in by -%1; that is not in it.</source>
        <translation>PowerShell hätte sich mit -%1 angemeldet; das steht nicht darin.</translation>
    </message>
    <message>
        <source>Fields that PowerShell adds by itself, such as User-Agent, may not be in the command.</source>
        <translation>Felder, die PowerShell selbst hinzufügt, wie User-Agent, fehlen vielleicht im Befehl.</translation>
    </message>
    <message>
        <source>The body was written in UTF-8; PowerShell before 7.4 would have sent its characters in ISO 8859-1.</source>
        <translation>Der Inhalt wurde in UTF-8 geschrieben; PowerShell vor 7.4 hätte seine Zeichen in ISO 8859-1 gesendet.</translation>
    </message>
    <message>
        <source>The Content-Type is not told; it is the one that PowerShell sends with a POST.</source>
        <translation>Der Content-Type ist nicht angegeben; es ist der, den PowerShell mit einem POST sendet.</translation>
    </message>
    <message>
        <source>The body was written from a table, which PowerShell orders as it likes.</source>
        <translation>Der Inhalt wurde aus einer Tabelle geschrieben, die PowerShell beliebig ordnet.</translation>
    </message>
    <message>
        <source>There is no call of Invoke-WebRequest or Invoke-RestMethod in it.</source>
        <translation>Es enthält keinen Aufruf von Invoke-WebRequest oder Invoke-RestMethod.</translation>
    </message>
    <message>
        <source>It is no CSV of webhook.site: its first row names no &apos;method&apos;, &apos;url&apos; and &apos;content&apos;.</source>
        <translation>Es ist keine CSV-Datei von webhook.site: Ihre erste Zeile nennt nicht „method“, „url“ und „content“.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>object</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>array</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>string</translation>
    </message>
    <message>
        <source>a boolean</source>
        <translation>boolean</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>number</translation>
    </message>
    <message>
        <source>%1 to %2 characters</source>
        <translation>%1 bis %2 Zeichen</translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>1 Zeichen</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 Zeichen</translation>
    </message>
    <message>
        <source>%1 to %2 elements</source>
        <translation>%1 bis %2 Elemente</translation>
    </message>
    <message>
        <source>1 element</source>
        <translation>1 Element</translation>
    </message>
    <message>
        <source>%1 elements</source>
        <translation>%1 Elemente</translation>
    </message>
    <message>
        <source>became %1 on %2, with event #%3</source>
        <translation>wurde am %2 mit Ereignis #%3 zu %1</translation>
    </message>
    <message>
        <source>was first %1 on %2, with event #%3</source>
        <translation>war am %2 mit Ereignis #%3 zum ersten Mal %1</translation>
    </message>
    <message>
        <source>first appeared on %1, with event #%2</source>
        <translation>kam am %1 mit Ereignis #%2 zum ersten Mal vor</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>under 0.1 %</source>
        <translation>unter 0,1 %</translation>
    </message>
    <message>
        <source>over 99.9 %</source>
        <translation>über 99,9 %</translation>
    </message>
    <message>
        <source>all events</source>
        <translation>alle Ereignisse</translation>
    </message>
    <message>
        <source>%1 of events</source>
        <translation>%1 der Ereignisse</translation>
    </message>
    <message>
        <source>%1 of the objects</source>
        <translation>%1 der Objekte</translation>
    </message>
    <message>
        <source>always, in %1 of events</source>
        <translation>immer, in %1 der Ereignisse</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>names such as %1</source>
        <translation>Namen wie %1</translation>
    </message>
    <message>
        <source>repeated in one form</source>
        <translation>mehrfach in einem Formular</translation>
    </message>
    <message>
        <source>twice in one object (%1 times)</source>
        <translation>doppelt in einem Objekt (%1-mal)</translation>
    </message>
    <message>
        <source>deeper levels not looked at</source>
        <translation>tiefere Ebenen nicht betrachtet</translation>
    </message>
    <message>
        <source>no body</source>
        <translation>kein Body</translation>
    </message>
    <message>
        <source>JSON with a mistake</source>
        <translation>fehlerhaftes JSON</translation>
    </message>
    <message>
        <source>compressed in a way that could not be undone</source>
        <translation>auf eine Weise komprimiert, die sich nicht rückgängig machen ließ</translation>
    </message>
    <message>
        <source>removed meanwhile, or damaged</source>
        <translation>inzwischen entfernt oder beschädigt</translation>
    </message>
    <message>
        <source>not JSON or a form but %1</source>
        <translation>weder JSON noch ein Formular, sondern %1</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 konnten nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>all types</source>
        <translation>alle Typen</translation>
    </message>
    <message>
        <source>events without a type</source>
        <translation>Ereignisse ohne Typ</translation>
    </message>
    <message>
        <source>No event was read.</source>
        <translation>Es wurde kein Ereignis gelesen.</translation>
    </message>
    <message>
        <source>1 event, #%1</source>
        <translation>1 Ereignis, #%1</translation>
    </message>
    <message>
        <source>%1 events, #%2 to #%3</source>
        <translation>%1 Ereignisse, #%2 bis #%3</translation>
    </message>
    <message>
        <source>Stopped after the newest %1; %2 were not read, so a field may be older than is said here.</source>
        <translation>Angehalten nach den neuesten: %1; %2 wurden nicht gelesen, ein Feld kann also älter sein, als hier steht.</translation>
    </message>
    <message>
        <source>The newest %1; older ones were not read, so a field may be older than is said here.</source>
        <translation>Die neuesten: %1; ältere wurden nicht gelesen, ein Feld kann also älter sein, als hier steht.</translation>
    </message>
    <message>
        <source>All of them: %1.</source>
        <translation>Alle: %1.</translation>
    </message>
    <message>
        <source>array of %1</source>
        <translation>array aus %1</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 und weitere</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 was added</source>
        <translation>%1 kam hinzu</translation>
    </message>
    <message>
        <source>%1 was removed</source>
        <translation>%1 fiel weg</translation>
    </message>
    <message>
        <source>%1 is spelled in other letters</source>
        <translation>%1 ist anders geschrieben</translation>
    </message>
    <message>
        <source>%1 stands elsewhere</source>
        <translation>%1 steht anderswo</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 änderte sich</translation>
    </message>
    <message>
        <source>No header differs.</source>
        <translation>Kein Header ist anders.</translation>
    </message>
    <message>
        <source>1 header differs: %1.</source>
        <translation>1 Header ist anders: %1.</translation>
    </message>
    <message>
        <source>%1 headers differ: %2.</source>
        <translation>%1 Header sind anders: %2.</translation>
    </message>
    <message>
        <source>the whole value</source>
        <translation>der ganze Wert</translation>
    </message>
    <message>
        <source>%1 is written %2 instead of %3</source>
        <translation>%1 ist %2 statt %3 geschrieben</translation>
    </message>
    <message>
        <source>%1 has its members in another order</source>
        <translation>%1 hat seine Felder in anderer Reihenfolge</translation>
    </message>
    <message>
        <source>%1 changed from %2 to %3</source>
        <translation>%1 änderte sich von %2 zu %3</translation>
    </message>
    <message>
        <source>They are the same, byte for byte.</source>
        <translation>Sie sind Byte für Byte gleich.</translation>
    </message>
    <message>
        <source>No value differs, only white space between them.</source>
        <translation>Kein Wert ist anders, nur der Leerraum dazwischen.</translation>
    </message>
    <message>
        <source>No value differs, only how they are written: the order of members, the spelling of strings or numbers, white space.</source>
        <translation>Kein Wert ist anders, nur die Schreibweise: die Reihenfolge der Felder, die Schreibung von Zeichenketten oder Zahlen, Leerraum.</translation>
    </message>
    <message>
        <source>They are too large to be compared by their structure. Compare them as text.</source>
        <translation>Sie sind zu groß, um nach ihrem Aufbau verglichen zu werden. Vergleichen Sie sie als Text.</translation>
    </message>
    <message>
        <source>The comparison was stopped.</source>
        <translation>Der Vergleich wurde angehalten.</translation>
    </message>
    <message>
        <source>They differ.</source>
        <translation>Sie sind verschieden.</translation>
    </message>
    <message>
        <source>At least %1 fields differ: %2.</source>
        <translation>Mindestens %1 Felder sind anders: %2.</translation>
    </message>
    <message>
        <source>1 field differs: %1.</source>
        <translation>1 Feld ist anders: %1.</translation>
    </message>
    <message>
        <source>%1 fields differ: %2.</source>
        <translation>%1 Felder sind anders: %2.</translation>
    </message>
    <message>
        <source>No line differs.</source>
        <translation>Keine Zeile ist anders.</translation>
    </message>
    <message>
        <source>1 line removed</source>
        <translation>1 Zeile entfernt</translation>
    </message>
    <message>
        <source>%1 lines removed</source>
        <translation>%1 Zeilen entfernt</translation>
    </message>
    <message>
        <source>1 line added</source>
        <translation>1 Zeile hinzugefügt</translation>
    </message>
    <message>
        <source>%1 lines added</source>
        <translation>%1 Zeilen hinzugefügt</translation>
    </message>
    <message>
        <source>1 place differs: %1.</source>
        <translation>1 Stelle ist anders: %1.</translation>
    </message>
    <message>
        <source>%1 places differ: %2.</source>
        <translation>%1 Stellen sind anders: %2.</translation>
    </message>
    <message>
        <source>The texts differ too much to be aligned to the end.</source>
        <translation>Die Texte sind zu verschieden, um bis zum Ende ausgerichtet zu werden.</translation>
    </message>
    <message>
        <source>an empty object</source>
        <translation>ein leeres object</translation>
    </message>
    <message>
        <source>an empty array</source>
        <translation>ein leeres array</translation>
    </message>
    <message>
        <source>The vault is damaged (%1): take a copy of before, or remove the file and enter the secrets again.</source>
        <translation>Der Tresor ist beschädigt (%1): nehmen Sie eine frühere Kopie, oder entfernen Sie die Datei und geben Sie die Geheimnisse neu ein.</translation>
    </message>
    <message>
        <source>OpenSSL could not do its part of the vault: look whether its FIPS mode or a policy forbids scrypt or AES-256-GCM.</source>
        <translation>OpenSSL konnte seinen Teil des Tresors nicht leisten: prüfen Sie, ob sein FIPS-Modus oder eine Richtlinie scrypt oder AES-256-GCM verbietet.</translation>
    </message>
    <message>
        <source>A vault holds at most %1 secrets: remove some.</source>
        <translation>Ein Tresor fasst höchstens %1 Geheimnisse: entfernen Sie einige.</translation>
    </message>
    <message>
        <source>The name of a secret has 1 to %1 bytes.</source>
        <translation>Der Name eines Geheimnisses hat 1 bis %1 Bytes.</translation>
    </message>
    <message>
        <source>The secret &apos;%1&apos; is empty or larger than 64 KiB.</source>
        <translation>Das Geheimnis „%1“ ist leer oder größer als 64 KiB.</translation>
    </message>
    <message>
        <source>This is no vault of Hookloupe&apos;s: choose another file.</source>
        <translation>Das ist kein Tresor von Hookloupe: wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>sie endet zu früh</translation>
    </message>
    <message>
        <source>it is larger than a vault can be</source>
        <translation>sie ist größer, als ein Tresor sein kann</translation>
    </message>
    <message>
        <source>The vault was written by a later Hookloupe: use that one.</source>
        <translation>Der Tresor wurde von einem neueren Hookloupe geschrieben: verwenden Sie dieses.</translation>
    </message>
    <message>
        <source>its checksum differs</source>
        <translation>die Prüfsumme weicht ab</translation>
    </message>
    <message>
        <source>The vault asks for more work than is reasonable: it is not one that Hookloupe wrote.</source>
        <translation>Der Tresor verlangt mehr Rechenarbeit, als vernünftig ist: Hookloupe hat ihn nicht geschrieben.</translation>
    </message>
    <message>
        <source>it is not as long as it says</source>
        <translation>sie ist nicht so lang, wie sie sagt</translation>
    </message>
    <message>
        <source>it says that it holds too many secrets</source>
        <translation>sie gibt zu viele Geheimnisse an</translation>
    </message>
    <message>
        <source>a name ends too late</source>
        <translation>ein Name endet zu spät</translation>
    </message>
    <message>
        <source>a secret ends too late</source>
        <translation>ein Geheimnis endet zu spät</translation>
    </message>
    <message>
        <source>A vault needs a passphrase: enter one.</source>
        <translation>Ein Tresor braucht eine Passphrase: geben Sie eine ein.</translation>
    </message>
    <message>
        <source>The vault would be larger than 16 MiB: remove some secrets.</source>
        <translation>Der Tresor würde größer als 16 MiB: entfernen Sie einige Geheimnisse.</translation>
    </message>
    <message>
        <source>The passphrase does not open the vault: try again.</source>
        <translation>Die Passphrase öffnet den Tresor nicht: versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is no vault %1: make one, or name another file.</source>
        <translation>Es gibt keinen Tresor %1: legen Sie einen an, oder nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The vault %1 cannot be read: check its permissions.</source>
        <translation>Der Tresor %1 kann nicht gelesen werden: prüfen Sie seine Berechtigungen.</translation>
    </message>
    <message>
        <source>The vault %1 cannot be written (%2): nothing was changed.</source>
        <translation>Der Tresor %1 kann nicht geschrieben werden (%2): nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The vault %1 cannot be locked: another program changes it, or its folder cannot be written.</source>
        <translation>Der Tresor %1 kann nicht gesperrt werden: ein anderes Programm ändert ihn, oder sein Ordner ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>There is a file %1 already: unlock it, or choose another name.</source>
        <translation>Es gibt schon eine Datei %1: schließen Sie sie auf, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The file is damaged or cut off here, or its body is larger than %1; what follows was left out.</source>
        <translation>Die Datei ist hier beschädigt oder abgeschnitten, oder ihr Body ist größer als %1; was folgt, wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The left one is not JSON: line %1, column %2: %3.</source>
        <translation>Links steht kein JSON: Zeile %1, Spalte %2: %3.</translation>
    </message>
    <message>
        <source>The first is not JSON: line %1, column %2: %3.</source>
        <translation>Das erste ist kein JSON: Zeile %1, Spalte %2: %3.</translation>
    </message>
    <message>
        <source>The right one is not JSON: line %1, column %2: %3.</source>
        <translation>Rechts steht kein JSON: Zeile %1, Spalte %2: %3.</translation>
    </message>
    <message>
        <source>The second is not JSON: line %1, column %2: %3.</source>
        <translation>Das zweite ist kein JSON: Zeile %1, Spalte %2: %3.</translation>
    </message>
    <message>
        <source>The limits could not be kept for the next start: %1 cannot be written. Check who may write it, and set them again.</source>
        <translation>Die Grenzwerte konnten nicht für den nächsten Start gespeichert werden: %1 kann nicht geschrieben werden. Prüfen Sie, wer dort schreiben darf, und setzen Sie sie erneut.</translation>
    </message>
    <message>
        <source>The URL is %1, which only a running PowerShell knows; put the URL itself in its place.</source>
        <translation>Die URL ist %1, was nur eine laufende PowerShell kennt; setzen Sie die URL selbst an diese Stelle.</translation>
    </message>
    <message>
        <source>The session has more cookies, or longer ones, than .NET keeps; the rest was left out.</source>
        <translation>Die Sitzung hat mehr oder längere Cookies, als .NET behält; der Rest wurde ausgelassen.</translation>
    </message>
    <message>
        <source>with port</source>
        <translation>mit Port</translation>
    </message>
    <message>
        <source>without port</source>
        <translation>ohne Port</translation>
    </message>
    <message>
        <source>escaped query</source>
        <translation>Query mit Escapes</translation>
    </message>
    <message>
        <source>decoded reserved</source>
        <translation>reservierte Zeichen dekodiert</translation>
    </message>
    <message>
        <source>shared token</source>
        <translation>gemeinsames Token</translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>so, wie sie ist</translation>
    </message>
    <message>
        <source>in hexadecimal</source>
        <translation>hexadezimal</translation>
    </message>
    <message>
        <source>in lower-case hexadecimal</source>
        <translation>hexadezimal in Kleinbuchstaben</translation>
    </message>
    <message>
        <source>in base64</source>
        <translation>in Base64</translation>
    </message>
    <message>
        <source>in base64url without padding</source>
        <translation>in Base64url ohne Auffüllzeichen</translation>
    </message>
    <message>
        <source>It holds the signature alone, %1.</source>
        <translation>Darin steht die Signatur allein, %1.</translation>
    </message>
    <message>
        <source>It holds “%1” and then the signature, %2.</source>
        <translation>Darin steht „%1“ und dann die Signatur, %2.</translation>
    </message>
    <message>
        <source>It holds items with “%1” between them%2, each with a signature, %3.</source>
        <translation>Darin stehen Einträge mit „%1“ dazwischen%2, jeder mit einer Signatur, %3.</translation>
    </message>
    <message>
        <source>, which begin with “%1”</source>
        <translation>, die mit „%1“ beginnen</translation>
    </message>
    <message>
        <source>It holds pairs NAME%1VALUE with “%2” between them; “%3”, which you set, names the one with the signature, %4.</source>
        <translation>Darin stehen Paare NAME%1WERT mit „%2“ dazwischen; „%3“, das Sie setzen, nennt das mit der Signatur, %4.</translation>
    </message>
    <message>
        <source>It holds pairs NAME%1VALUE with “%2” between them; %3 is the signature, %4.</source>
        <translation>Darin stehen Paare NAME%1WERT mit „%2“ dazwischen; %3 ist die Signatur, %4.</translation>
    </message>
    <message>
        <source>It holds a user name and a password (HTTP Basic, RFC 7617).</source>
        <translation>Darin stehen ein Benutzername und ein Passwort (HTTP Basic, RFC 7617).</translation>
    </message>
    <message>
        <source>All of it is a JSON Web Signature (RFC 7515).</source>
        <translation>Das Ganze ist eine JSON Web Signature (RFC 7515).</translation>
    </message>
    <message>
        <source>It holds a JSON Web Signature (RFC 7515).</source>
        <translation>Darin steht eine JSON Web Signature (RFC 7515).</translation>
    </message>
    <message>
        <source>It holds a JSON object in base64, whose member %1 is the signature, %2.</source>
        <translation>Darin steht ein JSON-Objekt in Base64, dessen Element %1 die Signatur ist, %2.</translation>
    </message>
    <message>
        <source>It holds signatures by label; Signature-Input says what each covers (RFC 9421).</source>
        <translation>Darin stehen Signaturen nach Namen; Signature-Input sagt, was jede abdeckt (RFC 9421).</translation>
    </message>
    <message>
        <source> Further ones: %1.</source>
        <translation> Weitere: %1.</translation>
    </message>
    <message>
        <source> Every item of the body&apos;s list carries its own.</source>
        <translation> Jedes Element der Liste im Body trägt seine eigene.</translation>
    </message>
    <message>
        <source>seconds since 1970</source>
        <translation>Sekunden seit 1970</translation>
    </message>
    <message>
        <source>milliseconds since 1970</source>
        <translation>Millisekunden seit 1970</translation>
    </message>
    <message>
        <source>an HTTP date</source>
        <translation>HTTP-Datum</translation>
    </message>
    <message>
        <source>an ISO 8601 time</source>
        <translation>Zeit nach ISO 8601</translation>
    </message>
    <message>
        <source>%1: the timestamp, as %2.</source>
        <translation>%1: der Zeitstempel, als %2.</translation>
    </message>
    <message>
        <source>The element %1 of the signature&apos;s value: the timestamp, as %2.</source>
        <translation>Das Element %1 im Wert der Signatur: der Zeitstempel, als %2.</translation>
    </message>
    <message>
        <source>The first item of the signature&apos;s value: the timestamp, as %1.</source>
        <translation>Der erste Eintrag im Wert der Signatur: der Zeitstempel, als %1.</translation>
    </message>
    <message>
        <source>%1 of the signature&apos;s own data: the timestamp, as %2.</source>
        <translation>%1 in den Daten der Signatur selbst: der Zeitstempel, als %2.</translation>
    </message>
    <message>
        <source>The body&apos;s member %1: the timestamp, as %2.</source>
        <translation>Body-Element %1: der Zeitstempel, als %2.</translation>
    </message>
    <message>
        <source>%1 must be “%2”, when you set that.</source>
        <translation>%1 muss „%2“ sein, wenn Sie das setzen.</translation>
    </message>
    <message>
        <source>%1 must be an https address of %2.</source>
        <translation>%1 muss eine https-Adresse von %2 sein.</translation>
    </message>
    <message>
        <source>%1 must be %2.</source>
        <translation>%1 muss %2 sein.</translation>
    </message>
    <message>
        <source>%1 must be there.</source>
        <translation>%1 muss vorhanden sein.</translation>
    </message>
    <message>
        <source>%1: the delivery id, which is signed.</source>
        <translation>%1: die Zustell-ID, die signiert ist.</translation>
    </message>
    <message>
        <source>The URL&apos;s query %1: a digest of the body.</source>
        <translation>%1 in der Query der URL: ein Hash des Bodys.</translation>
    </message>
    <message>
        <source>%1: sent as well (%2).</source>
        <translation>%1: wird auch gesendet (%2).</translation>
    </message>
    <message>
        <source>%1: has to be “%2”.</source>
        <translation>%1: muss „%2“ sein.</translation>
    </message>
    <message>
        <source>It has to cover %1.</source>
        <translation>Sie muss %1 abdecken.</translation>
    </message>
    <message>
        <source>The claim %1 has to fit: %2.</source>
        <translation>Der Claim %1 muss passen: %2.</translation>
    </message>
    <message>
        <source>Where the method is %1: %2.</source>
        <translation>Wo die Methode %1 ist: %2.</translation>
    </message>
    <message>
        <source>Where there is no element %1: %2.</source>
        <translation>Wo es kein Element %1 gibt: %2.</translation>
    </message>
    <message>
        <source>Where the body says %1: %2.</source>
        <translation>Wo der Body %1 sagt: %2.</translation>
    </message>
    <message>
        <source>Nothing: the secret itself is sent, and compared.</source>
        <translation>Nichts: das Geheimnis selbst wird gesendet und verglichen.</translation>
    </message>
    <message>
        <source>Nothing: user name and password are sent, and compared.</source>
        <translation>Nichts: Benutzername und Passwort werden gesendet und verglichen.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Also accepted: %1: %2.</source>
        <translation>Auch angenommen: %1: %2.</translation>
    </message>
    <message>
        <source> Its hexadecimal digits are decoded.</source>
        <translation> Seine Hexadezimalziffern werden dekodiert.</translation>
    </message>
    <message>
        <source> Its base64 is decoded.</source>
        <translation> Sein Base64 wird dekodiert.</translation>
    </message>
    <message>
        <source> It is used in Unicode&apos;s normalisation form KD.</source>
        <translation> Es wird in der Unicode-Normalform KD benutzt.</translation>
    </message>
    <message>
        <source> The SHA-1 digest of it is used.</source>
        <translation> Benutzt wird sein SHA-1-Hash.</translation>
    </message>
    <message>
        <source> To sign, the private key is needed.</source>
        <translation> Zum Signieren braucht es den privaten Schlüssel.</translation>
    </message>
    <message>
        <source> “%1” at its beginning is left out.</source>
        <translation> „%1“ am Anfang wird weggelassen.</translation>
    </message>
    <message>
        <source> Without it, the request&apos;s own URL stands in.</source>
        <translation> Ohne es steht die URL der Anfrage selbst dafür.</translation>
    </message>
    <message>
        <source> It may be left out.</source>
        <translation> Es darf fehlen.</translation>
    </message>
    <message>
        <source>There is no timestamp: an old request cannot be told from a new one.</source>
        <translation>Es gibt keinen Zeitstempel: eine alte Anfrage ist von einer neuen nicht zu unterscheiden.</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>How old it may be: %1. How far ahead of the clock: %2.</source>
        <translation>Wie alt er sein darf: %1. Wie weit der Uhr voraus: %2.</translation>
    </message>
    <message>
        <source>A request may carry several signatures; one that fits is enough.</source>
        <translation>Eine Anfrage darf mehrere Signaturen tragen; eine passende genügt.</translation>
    </message>
    <message>
        <source>A second secret can be set as %1 while the secrets change.</source>
        <translation>Ein zweites Geheimnis kann als %1 gesetzt werden, während die Geheimnisse wechseln.</translation>
    </message>
    <message>
        <source>Secrets that the provider publishes for its tests fit as well.</source>
        <translation>Geheimnisse, die der Anbieter für seine Tests veröffentlicht, passen auch.</translation>
    </message>
    <message>
        <source>One signature by one key: what was signed before a change of the key fits the old one only.</source>
        <translation>Eine Signatur mit einem Schlüssel: was vor einem Wechsel des Schlüssels signiert wurde, passt nur zum alten.</translation>
    </message>
    <message>
        <source>One signature by one secret: what was signed before a change of the secret fits the old one only.</source>
        <translation>Eine Signatur mit einem Geheimnis: was vor einem Wechsel des Geheimnisses signiert wurde, passt nur zum alten.</translation>
    </message>
    <message>
        <source>Nothing of the request is protected: whoever saw one can send others.</source>
        <translation>Nichts von der Anfrage ist geschützt: wer eine gesehen hat, kann andere senden.</translation>
    </message>
    <message>
        <source>what of the body is not named above</source>
        <translation>was vom Body oben nicht genannt ist</translation>
    </message>
    <message>
        <source>the time</source>
        <translation>die Zeit</translation>
    </message>
    <message>
        <source>headers that are not named above</source>
        <translation>Header, die oben nicht genannt sind</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>Nicht bekannt.</translation>
    </message>
    <message>
        <source>; else </source>
        <translation>; sonst </translation>
    </message>
    <message>
        <source>%1: shown, and answered as the endpoint says.</source>
        <translation>%1: wird gezeigt und beantwortet, wie der Endpunkt sagt.</translation>
    </message>
    <message>
        <source>%1: answered %2.</source>
        <translation>%1: mit %2 beantwortet.</translation>
    </message>
    <message>
        <source>%1: answered %2 with a body that needs the secret.</source>
        <translation>%1: mit %2 und einem Body beantwortet, der das Geheimnis braucht.</translation>
    </message>
    <message>
        <source>%1: answered %2 with a body.</source>
        <translation>%1: mit %2 und einem Body beantwortet.</translation>
    </message>
    <message>
        <source> %1 is compared, when you set it.</source>
        <translation> %1 wird verglichen, wenn Sie es setzen.</translation>
    </message>
    <message>
        <source>Built in.</source>
        <translation>Eingebaut.</translation>
    </message>
    <message>
        <source>Yours, in the place of the built-in one: %1</source>
        <translation>Ihres, anstelle des eingebauten: %1</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>Ihres: %1</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Also read</source>
        <translation>Auch gelesen</translation>
    </message>
    <message>
        <source>Signed content</source>
        <translation>Signierter Inhalt</translation>
    </message>
    <message>
        <source>To be set</source>
        <translation>Zu setzen</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>Delivery id</source>
        <translation>Zustell-ID</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>Ereignistyp</translation>
    </message>
    <message>
        <source>Handshakes</source>
        <translation>Handshakes</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>A message may come again for %1.</source>
        <translation>Eine Nachricht kann %1 lang wiederkommen.</translation>
    </message>
    <message>
        <source>See</source>
        <translation>Siehe</translation>
    </message>
    <message>
        <source>Described</source>
        <translation>Beschrieben</translation>
    </message>
    <message>
        <source>70 % errors, or over 1000 in 5 minutes, stop it for 5 seconds</source>
        <translation>bei 70 % Fehlern, oder über 1000 in 5 Minuten, hält es 5 Sekunden an</translation>
    </message>
    <message>
        <source>A payment is begun and refused by the bank.</source>
        <translation>Eine Zahlung wird begonnen und von der Bank abgelehnt.</translation>
    </message>
    <message>
        <source>A payment is begun, and confirmed two minutes later.</source>
        <translation>Eine Zahlung wird begonnen und zwei Minuten später bestätigt.</translation>
    </message>
    <message>
        <source>A payment is begun, and nobody pays within half an hour.</source>
        <translation>Eine Zahlung wird begonnen, und niemand zahlt binnen einer halben Stunde.</translation>
    </message>
    <message>
        <source>A payment is confirmed, and given back a day later.</source>
        <translation>Eine Zahlung wird bestätigt und einen Tag später erstattet.</translation>
    </message>
    <message>
        <source>A pull request is opened, gets another commit, and is merged.</source>
        <translation>Ein Pull Request wird geöffnet, bekommt einen weiteren Commit und wird zusammengeführt.</translation>
    </message>
    <message>
        <source>A subscription begins with its first invoice; the next one fails, is paid at the second try, and the customer leaves.</source>
        <translation>Ein Abonnement beginnt mit seiner ersten Rechnung; die nächste scheitert, wird beim zweiten Versuch bezahlt, und die Kundin geht.</translation>
    </message>
    <message>
        <source>A webhook is set up, and two commits are pushed to main a minute later.</source>
        <translation>Ein Webhook wird eingerichtet, und eine Minute später werden zwei Commits nach main geschoben.</translation>
    </message>
    <message>
        <source>An order is created, paid, and sent a day later.</source>
        <translation>Eine Bestellung wird angelegt, bezahlt und einen Tag später verschickt.</translation>
    </message>
    <message>
        <source>GitHub: a pull request, opened to merged</source>
        <translation>GitHub: ein Pull Request, vom Öffnen bis zum Zusammenführen</translation>
    </message>
    <message>
        <source>GitHub: ping, then a push</source>
        <translation>GitHub: Ping, dann ein Push</translation>
    </message>
    <message>
        <source>Payment: confirmed</source>
        <translation>Zahlung: bestätigt</translation>
    </message>
    <message>
        <source>Payment: confirmed, then refunded</source>
        <translation>Zahlung: bestätigt, dann erstattet</translation>
    </message>
    <message>
        <source>Payment: expired</source>
        <translation>Zahlung: abgelaufen</translation>
    </message>
    <message>
        <source>Payment: failed</source>
        <translation>Zahlung: gescheitert</translation>
    </message>
    <message>
        <source>Payment: partly paid, then confirmed</source>
        <translation>Zahlung: teilweise bezahlt, dann bestätigt</translation>
    </message>
    <message>
        <source>Payment: the four events, one each</source>
        <translation>Zahlung: die vier Ereignisse, je eines</translation>
    </message>
    <message>
        <source>Pending, confirmed, expired and failed, each of a payment of its own.</source>
        <translation>Ausstehend, bestätigt, abgelaufen und gescheitert, je von einer eigenen Zahlung.</translation>
    </message>
    <message>
        <source>Shopify: an order, from created to fulfilled</source>
        <translation>Shopify: eine Bestellung, vom Anlegen bis zum Versand</translation>
    </message>
    <message>
        <source>Subscription: begun, paid, overdue, ended</source>
        <translation>Abonnement: begonnen, bezahlt, überfällig, beendet</translation>
    </message>
    <message>
        <source>Ten units of currency come first, the rest ten minutes later.</source>
        <translation>Zuerst kommen zehn Währungseinheiten, der Rest zehn Minuten später.</translation>
    </message>
    <message>
        <source>a warning after 5 days of failures, disabled after 10</source>
        <translation>nach 5 Tagen mit Fehlern wird gewarnt, nach 10 deaktiviert</translation>
    </message>
    <message>
        <source>an e-mail is sent</source>
        <translation>eine E-Mail wird gesendet</translation>
    </message>
    <message>
        <source>an entry in the error log</source>
        <translation>es gibt einen Eintrag im Fehlerprotokoll</translation>
    </message>
    <message>
        <source>deliveries pause for 10 min when the server does not answer</source>
        <translation>Zustellungen pausieren 10 min, wenn der Server nicht antwortet</translation>
    </message>
    <message>
        <source>events are switched off for apps that succeed in less than 5 % within an hour</source>
        <translation>Ereignisse werden für Apps abgeschaltet, die binnen einer Stunde zu weniger als 5 % Erfolg haben</translation>
    </message>
    <message>
        <source>it goes to the dead-letter queue where there is one</source>
        <translation>sie kommt in die Dead-Letter-Queue, wo es eine gibt</translation>
    </message>
    <message>
        <source>it goes to the dead-letter queue</source>
        <translation>sie kommt in die Dead-Letter-Queue</translation>
    </message>
    <message>
        <source>it has failed permanently</source>
        <translation>sie ist endgültig gescheitert</translation>
    </message>
    <message>
        <source>it is marked as failed and can be replayed</source>
        <translation>sie wird als gescheitert markiert und kann erneut gesendet werden</translation>
    </message>
    <message>
        <source>it is marked as failed</source>
        <translation>sie wird als gescheitert markiert</translation>
    </message>
    <message>
        <source>it notifies and disables the endpoint</source>
        <translation>er benachrichtigt und deaktiviert den Endpunkt</translation>
    </message>
    <message>
        <source>it stands in the log of failures</source>
        <translation>sie steht im Fehlerprotokoll</translation>
    </message>
    <message>
        <source>repeated failures disable the hook for growing periods</source>
        <translation>wiederholte Fehler schalten den Hook für wachsende Zeiträume ab</translation>
    </message>
    <message>
        <source>subscriptions made by the Admin API are deleted</source>
        <translation>über die Admin-API angelegte Abonnements werden gelöscht</translation>
    </message>
    <message>
        <source>the callback is cleared</source>
        <translation>der Callback wird gelöscht</translation>
    </message>
    <message>
        <source>the delivery is listed as failed and can be redelivered by hand or by the API</source>
        <translation>die Zustellung wird als gescheitert geführt und kann von Hand oder über die API erneut zugestellt werden</translation>
    </message>
    <message>
        <source>the delivery is marked failed</source>
        <translation>die Zustellung wird als gescheitert markiert</translation>
    </message>
    <message>
        <source>the endpoint is disabled after 5 days of failures</source>
        <translation>der Endpunkt wird nach 5 Tagen mit Fehlern deaktiviert</translation>
    </message>
    <message>
        <source>the endpoint is disabled after repeated failures</source>
        <translation>der Endpunkt wird nach wiederholten Fehlern deaktiviert</translation>
    </message>
    <message>
        <source>the endpoint is put on hold after repeated failures</source>
        <translation>der Endpunkt wird nach wiederholten Fehlern ausgesetzt</translation>
    </message>
    <message>
        <source>the endpoint is refused when its PING test fails</source>
        <translation>der Endpunkt wird abgelehnt, wenn sein PING-Test scheitert</translation>
    </message>
    <message>
        <source>the endpoint may be disabled</source>
        <translation>der Endpunkt wird womöglich deaktiviert</translation>
    </message>
    <message>
        <source>the event is discarded</source>
        <translation>das Ereignis wird verworfen</translation>
    </message>
    <message>
        <source>the event is dropped</source>
        <translation>das Ereignis wird verworfen</translation>
    </message>
    <message>
        <source>the events are dropped</source>
        <translation>die Ereignisse werden verworfen</translation>
    </message>
    <message>
        <source>the notification is discarded</source>
        <translation>die Benachrichtigung wird verworfen</translation>
    </message>
    <message>
        <source>the status of the webhook is Failing, and its queue waits</source>
        <translation>der Status des Webhooks ist Failing, und seine Warteschlange wartet</translation>
    </message>
    <message>
        <source>the stream is paused for review</source>
        <translation>der Stream wird zur Überprüfung angehalten</translation>
    </message>
    <message>
        <source>the subscription is disabled</source>
        <translation>das Abonnement wird deaktiviert</translation>
    </message>
    <message>
        <source>the subscription is paused after more than 1,000 errors in a row within 15 min</source>
        <translation>das Abonnement wird nach mehr als 1000 Fehlern in Folge binnen 15 min angehalten</translation>
    </message>
    <message>
        <source>the webhook is deleted</source>
        <translation>der Webhook wird gelöscht</translation>
    </message>
    <message>
        <source>the webhook is disabled after 10 failures in a row</source>
        <translation>der Webhook wird nach 10 Fehlern in Folge deaktiviert</translation>
    </message>
    <message>
        <source>the webhook is disabled after 10 failures</source>
        <translation>der Webhook wird nach 10 Fehlern deaktiviert</translation>
    </message>
    <message>
        <source>the webhook is disabled after 100 failures in 72 hours</source>
        <translation>der Webhook wird nach 100 Fehlern in 72 Stunden deaktiviert</translation>
    </message>
    <message>
        <source>the webhook is disabled after 30 failures in a row</source>
        <translation>der Webhook wird nach 30 Fehlern in Folge deaktiviert</translation>
    </message>
    <message>
        <source>the webhook is disabled after 5 failures in a row</source>
        <translation>der Webhook wird nach 5 Fehlern in Folge deaktiviert</translation>
    </message>
    <message>
        <source>the webhook is disabled after repeated failures</source>
        <translation>der Webhook wird nach wiederholten Fehlern deaktiviert</translation>
    </message>
    <message>
        <source>the webhook is disabled after three exhausted events</source>
        <translation>der Webhook wird nach drei ausgeschöpften Ereignissen deaktiviert</translation>
    </message>
    <message>
        <source>the webhook is disabled and an e-mail sent</source>
        <translation>der Webhook wird deaktiviert und eine E-Mail gesendet</translation>
    </message>
    <message>
        <source>the webhook is disabled until a new intent to receive</source>
        <translation>der Webhook wird bis zu einer neuen Empfangsabsicht deaktiviert</translation>
    </message>
    <message>
        <source>the webhook is disabled</source>
        <translation>der Webhook wird deaktiviert</translation>
    </message>
    <message>
        <source>the webhook is paused</source>
        <translation>der Webhook wird angehalten</translation>
    </message>
    <message>
        <source>the webhook may be disabled</source>
        <translation>der Webhook wird womöglich deaktiviert</translation>
    </message>
    <message>
        <source>there are no retries while more than 90 % of the deliveries of a day were refused</source>
        <translation>es gibt keine Wiederholungen, solange mehr als 90 % der Zustellungen eines Tages abgelehnt wurden</translation>
    </message>
    <message>
        <source>A POST&apos;s URL is not covered. BlockBee&apos;s key has 1024 bits, which is short by today&apos;s rules.</source>
        <translation>Die URL eines POST ist nicht abgedeckt. Der Schlüssel von BlockBee hat 1024 Bits, was nach heutigen Regeln kurz ist.</translation>
    </message>
    <message>
        <source>A public key of the provider: its JWKS as JSON, or PEM. To sign, a private key of your own.</source>
        <translation>Ein öffentlicher Schlüssel des Anbieters: sein JWKS als JSON, oder PEM. Zum Signieren ein eigener privater Schlüssel.</translation>
    </message>
    <message>
        <source>A token proves nothing about the body: anyone who has seen one request can send any other.</source>
        <translation>Ein Token beweist nichts über den Body: wer eine Anfrage gesehen hat, kann jede andere senden.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>All of the body is covered, and nothing else of the request.</source>
        <translation>Der ganze Body ist abgedeckt, und sonst nichts von der Anfrage.</translation>
    </message>
    <message>
        <source>App key</source>
        <translation>App-Schlüssel</translation>
    </message>
    <message>
        <source>Binance Pay&apos;s public key (PEM) from the certificates call. To sign, a private key of your own.</source>
        <translation>Der öffentliche Schlüssel von Binance Pay (PEM) aus dem Zertifikate-Aufruf. Zum Signieren ein eigener privater Schlüssel.</translation>
    </message>
    <message>
        <source>BlockBee&apos;s public key (PEM). To sign, a private key of your own.</source>
        <translation>Der öffentliche Schlüssel von BlockBee (PEM). Zum Signieren ein eigener privater Schlüssel.</translation>
    </message>
    <message>
        <source>Box-Delivery-Id stands beside the signature and is not covered.</source>
        <translation>Box-Delivery-Id steht neben der Signatur und ist nicht abgedeckt.</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>Callback-URL</translation>
    </message>
    <message>
        <source>Classic Mollie webhooks carry no signature at all: look the payment up instead.</source>
        <translation>Klassische Mollie-Webhooks tragen gar keine Signatur: fragen Sie stattdessen die Zahlung ab.</translation>
    </message>
    <message>
        <source>Confirm it, if you asked for it; nothing opens this address by itself: %1</source>
        <translation>Bestätigen Sie es, wenn Sie es verlangt haben; nichts öffnet diese Adresse von selbst: %1</translation>
    </message>
    <message>
        <source>Credentials prove nothing about the body.</source>
        <translation>Zugangsdaten beweisen nichts über den Body.</translation>
    </message>
    <message>
        <source>ECDSA P-256 over the components that Signature-Input lists (RFC 9421), in the Signature header.</source>
        <translation>ECDSA P-256 über die Komponenten, die Signature-Input aufzählt (RFC 9421), im Header Signature.</translation>
    </message>
    <message>
        <source>ECDSA P-256 signature of {timestamp}{body}, as base64 in the X-Twilio-Email-Event-Webhook-Signature header.</source>
        <translation>ECDSA P-256-Signatur über {timestamp}{body}, als Base64 im Header X-Twilio-Email-Event-Webhook-Signature.</translation>
    </message>
    <message>
        <source>ECDSA with SHA-1 over the raw body; the X-EBAY-SIGNATURE header is base64 of a JSON object with the signature as a member.</source>
        <translation>ECDSA mit SHA-1 über den rohen Body; der Header X-EBAY-SIGNATURE ist Base64 eines JSON-Objekts mit der Signatur als Element.</translation>
    </message>
    <message>
        <source>Ed25519 over request id, user id, timestamp and the SHA-256 of the body, a line each, as hex in the X-Fal-Webhook-Signature header; timestamps may be 5 min off.</source>
        <translation>Ed25519 über Anfrage-ID, Benutzer-ID, Zeitstempel und den SHA-256 des Bodys, je eine Zeile, als Hex im Header X-Fal-Webhook-Signature; Zeitstempel dürfen um 5 min abweichen.</translation>
    </message>
    <message>
        <source>Ed25519 over request target, host, date and digest, a line each, as base64 in the element signature= of the Keygen-Signature header.</source>
        <translation>Ed25519 über Anfrageziel, Host, Datum und Hash, je eine Zeile, als Base64 im Element signature= des Headers Keygen-Signature.</translation>
    </message>
    <message>
        <source>Ed25519 over the Content-Digest header (a profile of RFC 9421), in the Signature header; signatures may be 5 min old.</source>
        <translation>Ed25519 über den Header Content-Digest (ein Profil von RFC 9421), im Header Signature; Signaturen dürfen 5 min alt sein.</translation>
    </message>
    <message>
        <source>Ed25519 over the components that Signature-Input lists (RFC 9421), in the Signature header.</source>
        <translation>Ed25519 über die Komponenten, die Signature-Input aufzählt (RFC 9421), im Header Signature.</translation>
    </message>
    <message>
        <source>Ed25519 signature of {id}.{timestamp}.{body}, as base64 in the items “v1a,…” of the webhook-signature header; timestamps may be 5 min old.</source>
        <translation>Ed25519-Signatur über {id}.{timestamp}.{body}, als Base64 in den Elementen „v1a,…“ des Headers webhook-signature; Zeitstempel dürfen 5 min alt sein.</translation>
    </message>
    <message>
        <source>Ed25519 signature of {timestamp}{body}, as hex in the X-Signature-Ed25519 header.</source>
        <translation>Ed25519-Signatur über {timestamp}{body}, als Hex im Header X-Signature-Ed25519.</translation>
    </message>
    <message>
        <source>Ed25519 signature of {timestamp}|{body}, as base64 in the telnyx-signature-ed25519 header; timestamps may be 5 min old.</source>
        <translation>Ed25519-Signatur über {timestamp}|{body}, als Base64 im Header telnyx-signature-ed25519; Zeitstempel dürfen 5 min alt sein.</translation>
    </message>
    <message>
        <source>Endpoint URL as set at eBay (of the handshake)</source>
        <translation>Endpunkt-URL wie bei eBay gesetzt (des Handshakes)</translation>
    </message>
    <message>
        <source>GitHub sends this older header beside X-Hub-Signature-256; prefer the newer one.</source>
        <translation>GitHub sendet diesen älteren Header neben X-Hub-Signature-256; ziehen Sie den neueren vor.</translation>
    </message>
    <message>
        <source>HMAC of the raw body, as lower-case hex in the X-Hub-Signature header, which names the method: sha1=, sha256=, sha384= or sha512=.</source>
        <translation>HMAC über den rohen Body, als Hex in Kleinbuchstaben im Header X-Hub-Signature, der die Methode nennt: sha1=, sha256=, sha384= oder sha512=.</translation>
    </message>
    <message>
        <source>HMAC-SHA1 of the form field bt_payload with the SHA-1 of the private key, as lower-case hex behind the public key in the field bt_signature.</source>
        <translation>HMAC-SHA1 über das Formularfeld bt_payload mit dem SHA-1 des privaten Schlüssels, als Hex in Kleinbuchstaben hinter dem öffentlichen Schlüssel im Feld bt_signature.</translation>
    </message>
    <message>
        <source>HMAC-SHA1 of the full URL and the form&apos;s parameters sorted by name, as base64 in the X-Twilio-Signature header.</source>
        <translation>HMAC-SHA1 über die ganze URL und die nach Namen sortierten Formularparameter, als Base64 im Header X-Twilio-Signature.</translation>
    </message>
    <message>
        <source>HMAC-SHA1 of the full URL, as base64 in the X-Twilio-Signature header; the URL&apos;s bodySHA256 protects the body.</source>
        <translation>HMAC-SHA1 über die ganze URL, als Base64 im Header X-Twilio-Signature; bodySHA256 in der URL schützt den Body.</translation>
    </message>
    <message>
        <source>HMAC-SHA1 of the raw body, as base64 in the X-MMS-Signature header.</source>
        <translation>HMAC-SHA1 über den rohen Body, als Base64 im Header X-MMS-Signature.</translation>
    </message>
    <message>
        <source>HMAC-SHA1 of the raw body, as lower-case hex after sha1= in the X-Hub-Signature header.</source>
        <translation>HMAC-SHA1 über den rohen Body, als Hex in Kleinbuchstaben nach sha1= im Header X-Hub-Signature.</translation>
    </message>
    <message>
        <source>HMAC-SHA1 of the raw body, as lower-case hex after sha1hash= in the x-adsk-signature header.</source>
        <translation>HMAC-SHA1 über den rohen Body, als Hex in Kleinbuchstaben nach sha1hash= im Header x-adsk-signature.</translation>
    </message>
    <message>
        <source>HMAC-SHA1 of the raw body, as lower-case hex in the X-Signature header.</source>
        <translation>HMAC-SHA1 über den rohen Body, als Hex in Kleinbuchstaben im Header X-Signature.</translation>
    </message>
    <message>
        <source>HMAC-SHA1 of the raw body, as lower-case hex in the x-vercel-signature header.</source>
        <translation>HMAC-SHA1 über den rohen Body, als Hex in Kleinbuchstaben im Header x-vercel-signature.</translation>
    </message>
    <message>
        <source>HMAC-SHA1 of {body}{callback_url}, as base64 in the X-Trello-Webhook header.</source>
        <translation>HMAC-SHA1 über {body}{callback_url}, als Base64 im Header X-Trello-Webhook.</translation>
    </message>
    <message>
        <source>HMAC-SHA1 of {webhook_url}{sorted form}, as base64 in the X-Mandrill-Signature header.</source>
        <translation>HMAC-SHA1 über {webhook_url}{sorted form}, als Base64 im Header X-Mandrill-Signature.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of POST{body}, as lower-case hex in the x-deel-signature header.</source>
        <translation>HMAC-SHA256 über POST{body}, als Hex in Kleinbuchstaben im Header x-deel-signature.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of a JSON object with the body as text, the environment and the timestamp, as base64 in the element sign= of the gcms-signature header.</source>
        <translation>HMAC-SHA256 über ein JSON-Objekt mit dem Body als Text, der Umgebung und dem Zeitstempel, als Base64 im Element sign= des Headers gcms-signature.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of eight fields joined by colons, as base64 in additionalData.hmacSignature of every notification item.</source>
        <translation>HMAC-SHA256 über acht Felder, durch Doppelpunkte verbunden, als Base64 in additionalData.hmacSignature jedes Benachrichtigungselements.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of event time and event type, as lower-case hex in the member event.event_hash of the JSON in the form field json.</source>
        <translation>HMAC-SHA256 über Ereigniszeit und Ereignistyp, als Hex in Kleinbuchstaben im Element event.event_hash des JSON im Formularfeld json.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of hmacsha256={body}, as lower-case hex in the X-LI-Signature header.</source>
        <translation>HMAC-SHA256 über hmacsha256={body}, als Hex in Kleinbuchstaben im Header X-LI-Signature.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of method, path, signed headers and body, as lower-case hex in the x-contentful-signature header; timestamps must be younger than 30 s.</source>
        <translation>HMAC-SHA256 über Methode, Pfad, signierte Header und Body, als Hex in Kleinbuchstaben im Header x-contentful-signature; Zeitstempel müssen jünger als 30 s sein.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the URL with its sorted query, the sorted form fields and the nonce, as base64 in the X-Plivo-Signature-V3 header.</source>
        <translation>HMAC-SHA256 über die URL mit sortierter Query, die sortierten Formularfelder und die Nonce, als Base64 im Header X-Plivo-Signature-V3.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the body with non-ASCII characters as \u escapes, as hex after sha256= in the X-Hub-Signature-256 header.</source>
        <translation>HMAC-SHA256 über den Body, in dem andere Zeichen als ASCII als \u-Escapes stehen, als Hex nach sha256= im Header X-Hub-Signature-256.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the body, the nonce and the timestamp joined by dots, as base64 in the x-sinch-webhook-signature header.</source>
        <translation>HMAC-SHA256 über Body, Nonce und Zeitstempel, durch Punkte verbunden, als Base64 im Header x-sinch-webhook-signature.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the id in the query, the request id and the timestamp, as lower-case hex in the element v1= of the x-signature header.</source>
        <translation>HMAC-SHA256 über die ID in der Query, die Anfrage-ID und den Zeitstempel, als Hex in Kleinbuchstaben im Element v1= des Headers x-signature.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as base64 after HMAC in the Authorization header.</source>
        <translation>HMAC-SHA256 über den rohen Body, als Base64 nach HMAC im Header Authorization.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as base64 after sha256= in the Typeform-Signature header.</source>
        <translation>HMAC-SHA256 über den rohen Body, als Base64 nach sha256= im Header Typeform-Signature.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as base64 after sha256= in the x-twitter-webhooks-signature header.</source>
        <translation>HMAC-SHA256 über den rohen Body, als Base64 nach sha256= im Header x-twitter-webhooks-signature.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as base64 in the Heroku-Webhook-Hmac-SHA256 header.</source>
        <translation>HMAC-SHA256 über den rohen Body, als Base64 im Header Heroku-Webhook-Hmac-SHA256.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as base64 in the HmacSignature header.</source>
        <translation>HMAC-SHA256 über den rohen Body, als Base64 im Header HmacSignature.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as base64 in the Tally-Signature header.</source>
        <translation>HMAC-SHA256 über den rohen Body, als Base64 im Header Tally-Signature.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as base64 in the X-Ably-Signature header.</source>
        <translation>HMAC-SHA256 über den rohen Body, als Base64 im Header X-Ably-Signature.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as base64 in the X-Bolt-Hmac-Sha256 header.</source>
        <translation>HMAC-SHA256 über den rohen Body, als Base64 im Header X-Bolt-Hmac-Sha256.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as base64 in the X-DocuSign-Signature-1 header.</source>
        <translation>HMAC-SHA256 über den rohen Body, als Base64 im Header X-DocuSign-Signature-1.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as base64 in the X-Fourthwall-Hmac-SHA256 header.</source>
        <translation>HMAC-SHA256 über den rohen Body, als Base64 im Header X-Fourthwall-Hmac-SHA256.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as base64 in the X-Shopify-Hmac-Sha256 header.</source>
        <translation>HMAC-SHA256 über den rohen Body, als Base64 im Header X-Shopify-Hmac-Sha256.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as base64 in the X-Signature-Primary header, and during a change of secret in X-Signature-Secondary.</source>
        <translation>HMAC-SHA256 über den rohen Body, als Base64 im Header X-Signature-Primary, und während eines Geheimniswechsels in X-Signature-Secondary.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as base64 in the X-WC-Webhook-Signature header.</source>
        <translation>HMAC-SHA256 über den rohen Body, als Base64 im Header X-WC-Webhook-Signature.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as base64 in the aftership-hmac-sha256 header.</source>
        <translation>HMAC-SHA256 über den rohen Body, als Base64 im Header aftership-hmac-sha256.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as base64 in the intuit-signature header.</source>
        <translation>HMAC-SHA256 über den rohen Body, als Base64 im Header intuit-signature.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as base64 in the x-kontent-ai-signature header.</source>
        <translation>HMAC-SHA256 über den rohen Body, als Base64 im Header x-kontent-ai-signature.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as base64 in the x-line-signature header.</source>
        <translation>HMAC-SHA256 über den rohen Body, als Base64 im Header x-line-signature.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as base64 in the x-signature header.</source>
        <translation>HMAC-SHA256 über den rohen Body, als Base64 im Header x-signature.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as base64 in the x-xero-signature header.</source>
        <translation>HMAC-SHA256 über den rohen Body, als Base64 im Header x-xero-signature.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as base64, one signature a client secret, in the Cronofy-HMAC-SHA256 header.</source>
        <translation>HMAC-SHA256 über den rohen Body, als Base64, je Client-Geheimnis eine Signatur, im Header Cronofy-HMAC-SHA256.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as base64url in the X-Merge-Webhook-Signature header.</source>
        <translation>HMAC-SHA256 über den rohen Body, als Base64url im Header X-Merge-Webhook-Signature.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as hex in the Webhook-Signature header.</source>
        <translation>HMAC-SHA256 über den rohen Body, als Hex im Header Webhook-Signature.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as hex in the X-SHA2-Signature header.</source>
        <translation>HMAC-SHA256 über den rohen Body, als Hex im Header X-SHA2-Signature.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as lower-case hex after hmac-sha256-hex= in the X-Hmac-Signature header.</source>
        <translation>HMAC-SHA256 über den rohen Body, als Hex in Kleinbuchstaben nach hmac-sha256-hex= im Header X-Hmac-Signature.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as lower-case hex after hmac-sha256= in the X-Airtable-Content-MAC header.</source>
        <translation>HMAC-SHA256 über den rohen Body, als Hex in Kleinbuchstaben nach hmac-sha256= im Header X-Airtable-Content-MAC.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as lower-case hex after sha256= in the Ashby-Signature header.</source>
        <translation>HMAC-SHA256 über den rohen Body, als Hex in Kleinbuchstaben nach sha256= im Header Ashby-Signature.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as lower-case hex after sha256= in the BTCPay-Sig header.</source>
        <translation>HMAC-SHA256 über den rohen Body, als Hex in Kleinbuchstaben nach sha256= im Header BTCPay-Sig.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as lower-case hex after sha256= in the X-Doppler-Signature header.</source>
        <translation>HMAC-SHA256 über den rohen Body, als Hex in Kleinbuchstaben nach sha256= im Header X-Doppler-Signature.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as lower-case hex after sha256= in the X-Hub-Signature header.</source>
        <translation>HMAC-SHA256 über den rohen Body, als Hex in Kleinbuchstaben nach sha256= im Header X-Hub-Signature.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as lower-case hex after sha256= in the X-Hub-Signature-256 header.</source>
        <translation>HMAC-SHA256 über den rohen Body, als Hex in Kleinbuchstaben nach sha256= im Header X-Hub-Signature-256.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as lower-case hex after sha256= in the X-Mollie-Signature header.</source>
        <translation>HMAC-SHA256 über den rohen Body, als Hex in Kleinbuchstaben nach sha256= im Header X-Mollie-Signature.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as lower-case hex after sha256= in the X-Notion-Signature header.</source>
        <translation>HMAC-SHA256 über den rohen Body, als Hex in Kleinbuchstaben nach sha256= im Header X-Notion-Signature.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as lower-case hex after sha256= in the x-npm-signature header.</source>
        <translation>HMAC-SHA256 über den rohen Body, als Hex in Kleinbuchstaben nach sha256= im Header x-npm-signature.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as lower-case hex in the Dub-Signature header.</source>
        <translation>HMAC-SHA256 über den rohen Body, als Hex in Kleinbuchstaben im Header Dub-Signature.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as lower-case hex in the Klarna-Signature header.</source>
        <translation>HMAC-SHA256 über den rohen Body, als Hex in Kleinbuchstaben im Header Klarna-Signature.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as lower-case hex in the Linear-Signature header; timestamps may be 1 min old.</source>
        <translation>HMAC-SHA256 über den rohen Body, als Hex in Kleinbuchstaben im Header Linear-Signature; Zeitstempel dürfen 1 min alt sein.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as lower-case hex in the Sentry-Hook-Signature header.</source>
        <translation>HMAC-SHA256 über den rohen Body, als Hex in Kleinbuchstaben im Header Sentry-Hook-Signature.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as lower-case hex in the Squarespace-Signature header.</source>
        <translation>HMAC-SHA256 über den rohen Body, als Hex in Kleinbuchstaben im Header Squarespace-Signature.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as lower-case hex in the X-CC-Webhook-Signature header.</source>
        <translation>HMAC-SHA256 über den rohen Body, als Hex in Kleinbuchstaben im Header X-CC-Webhook-Signature.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as lower-case hex in the X-Cal-Signature-256 header.</source>
        <translation>HMAC-SHA256 über den rohen Body, als Hex in Kleinbuchstaben im Header X-Cal-Signature-256.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as lower-case hex in the X-Chargify-Webhook-Signature-Hmac-Sha-256 header.</source>
        <translation>HMAC-SHA256 über den rohen Body, als Hex in Kleinbuchstaben im Header X-Chargify-Webhook-Signature-Hmac-Sha-256.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as lower-case hex in the X-Checkr-Signature header.</source>
        <translation>HMAC-SHA256 über den rohen Body, als Hex in Kleinbuchstaben im Header X-Checkr-Signature.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as lower-case hex in the X-Dropbox-Signature header.</source>
        <translation>HMAC-SHA256 über den rohen Body, als Hex in Kleinbuchstaben im Header X-Dropbox-Signature.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as lower-case hex in the X-Gitea-Signature or X-Forgejo-Signature header.</source>
        <translation>HMAC-SHA256 über den rohen Body, als Hex in Kleinbuchstaben im Header X-Gitea-Signature oder X-Forgejo-Signature.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as lower-case hex in the X-Hook-Signature header.</source>
        <translation>HMAC-SHA256 über den rohen Body, als Hex in Kleinbuchstaben im Header X-Hook-Signature.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as lower-case hex in the X-LD-Signature header.</source>
        <translation>HMAC-SHA256 über den rohen Body, als Hex in Kleinbuchstaben im Header X-LD-Signature.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as lower-case hex in the X-Nylas-Signature header.</source>
        <translation>HMAC-SHA256 über den rohen Body, als Hex in Kleinbuchstaben im Header X-Nylas-Signature.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as lower-case hex in the X-Pusher-Signature header; X-Pusher-Key names the app key.</source>
        <translation>HMAC-SHA256 über den rohen Body, als Hex in Kleinbuchstaben im Header X-Pusher-Signature; X-Pusher-Key nennt den App-Schlüssel.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as lower-case hex in the X-Razorpay-Signature header.</source>
        <translation>HMAC-SHA256 über den rohen Body, als Hex in Kleinbuchstaben im Header X-Razorpay-Signature.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as lower-case hex in the X-Request-Signature-SHA-256 header.</source>
        <translation>HMAC-SHA256 über den rohen Body, als Hex in Kleinbuchstaben im Header X-Request-Signature-SHA-256.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as lower-case hex in the X-Signature header, as many payment gateways send it.</source>
        <translation>HMAC-SHA256 über den rohen Body, als Hex in Kleinbuchstaben im Header X-Signature, wie es viele Zahlungsanbieter senden.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as lower-case hex in the X-Signature header.</source>
        <translation>HMAC-SHA256 über den rohen Body, als Hex in Kleinbuchstaben im Header X-Signature.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as lower-case hex in the X-Viber-Content-Signature header.</source>
        <translation>HMAC-SHA256 über den rohen Body, als Hex in Kleinbuchstaben im Header X-Viber-Content-Signature.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as lower-case hex in the cko-signature header.</source>
        <translation>HMAC-SHA256 über den rohen Body, als Hex in Kleinbuchstaben im Header cko-signature.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as lower-case hex in the items “v1=…” of the X-PagerDuty-Signature header.</source>
        <translation>HMAC-SHA256 über den rohen Body, als Hex in Kleinbuchstaben in den Elementen „v1=…“ des Headers X-PagerDuty-Signature.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as lower-case hex in the items “v1=…” of the circleci-signature header.</source>
        <translation>HMAC-SHA256 über den rohen Body, als Hex in Kleinbuchstaben in den Elementen „v1=…“ des Headers circleci-signature.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as lower-case hex in the x-sendbird-signature header.</source>
        <translation>HMAC-SHA256 über den rohen Body, als Hex in Kleinbuchstaben im Header x-sendbird-signature.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, or of {timestamp}:{body} where a timestamp header is set up, as lower-case hex in the X-Grafana-Alerting-Signature header.</source>
        <translation>HMAC-SHA256 über den rohen Body, oder über {timestamp}:{body}, wo ein Zeitstempel-Header eingerichtet ist, als Hex in Kleinbuchstaben im Header X-Grafana-Alerting-Signature.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of v0:{timestamp}:{body}, as lower-case hex after v0= in the X-Slack-Signature header; timestamps may be 5 min old.</source>
        <translation>HMAC-SHA256 über v0:{timestamp}:{body}, als Hex in Kleinbuchstaben nach v0= im Header X-Slack-Signature; Zeitstempel dürfen 5 min alt sein.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of v0:{timestamp}:{body}, as lower-case hex after v0= in the x-zm-signature header; timestamps may be 5 min old.</source>
        <translation>HMAC-SHA256 über v0:{timestamp}:{body}, als Hex in Kleinbuchstaben nach v0= im Header x-zm-signature; Zeitstempel dürfen 5 min alt sein.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of v0:{timestamp}:{body}, as lower-case hex in the X-CIO-Signature header.</source>
        <translation>HMAC-SHA256 über v0:{timestamp}:{body}, als Hex in Kleinbuchstaben im Header X-CIO-Signature.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of {body} and the Framer-Webhook-Submission-Id header, as lower-case hex after sha256= in the Framer-Signature header.</source>
        <translation>HMAC-SHA256 über {body} und den Header Framer-Webhook-Submission-Id, als Hex in Kleinbuchstaben nach sha256= im Header Framer-Signature.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of {body}{timestamp}, as base64 in the Box-Signature-Primary header; timestamps may be 10 min old.</source>
        <translation>HMAC-SHA256 über {body}{timestamp}, als Base64 im Header Box-Signature-Primary; Zeitstempel dürfen 10 min alt sein.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of {body}{timestamp}, as lower-case hex in the Klaviyo-Signature header.</source>
        <translation>HMAC-SHA256 über {body}{timestamp}, als Hex in Kleinbuchstaben im Header Klaviyo-Signature.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of {body}{timestamp}, as lower-case hex in the element s= of the X-Inngest-Signature header; timestamps may be 5 min old.</source>
        <translation>HMAC-SHA256 über {body}{timestamp}, als Hex in Kleinbuchstaben im Element s= des Headers X-Inngest-Signature; Zeitstempel dürfen 5 min alt sein.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of {id}, as lower-case hex in the form field hashed_order.</source>
        <translation>HMAC-SHA256 über {id}, als Hex in Kleinbuchstaben im Formularfeld hashed_order.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of {id}.{timestamp}.{body}, as base64 in the items “v1,…” of the svix-signature header; timestamps may be 5 min old.</source>
        <translation>HMAC-SHA256 über {id}.{timestamp}.{body}, als Base64 in den Elementen „v1,…“ des Headers svix-signature; Zeitstempel dürfen 5 min alt sein.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of {id}.{timestamp}.{body}, as base64 in the items “v1,…” of the webhook-signature header.</source>
        <translation>HMAC-SHA256 über {id}.{timestamp}.{body}, als Base64 in den Elementen „v1,…“ des Headers webhook-signature.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of {id}.{timestamp}.{body}, as base64 in the items “v1,…” of the webhook-signature header; timestamps may be 5 min old.</source>
        <translation>HMAC-SHA256 über {id}.{timestamp}.{body}, als Base64 in den Elementen „v1,…“ des Headers webhook-signature; Zeitstempel dürfen 5 min alt sein.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of {id}{timestamp}{body}, as base64, one signature a signing key, in the X-ConfigCat-Webhook-Signature-V1 header.</source>
        <translation>HMAC-SHA256 über {id}{timestamp}{body}, als Base64, je Signaturschlüssel eine Signatur, im Header X-ConfigCat-Webhook-Signature-V1.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of {id}{timestamp}{body}, as hex after sha256= in the Twitch-Eventsub-Message-Signature header; timestamps may be 10 min old.</source>
        <translation>HMAC-SHA256 über {id}{timestamp}{body}, als Hex nach sha256= im Header Twitch-Eventsub-Message-Signature; Zeitstempel dürfen 10 min alt sein.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of {method}{url}{body}{timestamp}, as base64 in the X-HubSpot-Signature-v3 header; timestamps may be 5 min old.</source>
        <translation>HMAC-SHA256 über {method}{url}{body}{timestamp}, als Base64 im Header X-HubSpot-Signature-v3; Zeitstempel dürfen 5 min alt sein.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of {notification_url}{body}, as base64 in the x-square-hmacsha256-signature header.</source>
        <translation>HMAC-SHA256 über {notification_url}{body}, als Base64 im Header x-square-hmacsha256-signature.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of {signature.timestamp}{signature.token}, as lower-case hex in the body&apos;s signature.signature.</source>
        <translation>HMAC-SHA256 über {signature.timestamp}{signature.token}, als Hex in Kleinbuchstaben in signature.signature des Bodys.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of {timestamp}, the listed headers and the body, as lower-case hex in the element v1= of the X-Hook0-Signature header; timestamps may be 5 min off.</source>
        <translation>HMAC-SHA256 über {timestamp}, die aufgezählten Header und den Body, als Hex in Kleinbuchstaben im Element v1= des Headers X-Hook0-Signature; Zeitstempel dürfen um 5 min abweichen.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of {timestamp}.{body}, as base64 in the element s= of the x-knock-signature header.</source>
        <translation>HMAC-SHA256 über {timestamp}.{body}, als Base64 im Element s= des Headers x-knock-signature.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of {timestamp}.{body}, as base64url in the element v1= of the sanity-webhook-signature header.</source>
        <translation>HMAC-SHA256 über {timestamp}.{body}, als Base64url im Element v1= des Headers sanity-webhook-signature.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of {timestamp}.{body}, as lower-case hex in the Lob-Signature header.</source>
        <translation>HMAC-SHA256 über {timestamp}.{body}, als Hex in Kleinbuchstaben im Header Lob-Signature.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of {timestamp}.{body}, as lower-case hex in the element s= of the TikTok-Signature header.</source>
        <translation>HMAC-SHA256 über {timestamp}.{body}, als Hex in Kleinbuchstaben im Element s= des Headers TikTok-Signature.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of {timestamp}.{body}, as lower-case hex in the element signature= of the X-Buildkite-Signature header.</source>
        <translation>HMAC-SHA256 über {timestamp}.{body}, als Hex in Kleinbuchstaben im Element signature= des Headers X-Buildkite-Signature.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of {timestamp}.{body}, as lower-case hex in the element v0= of the ElevenLabs-Signature header; timestamps may be 30 min old.</source>
        <translation>HMAC-SHA256 über {timestamp}.{body}, als Hex in Kleinbuchstaben im Element v0= des Headers ElevenLabs-Signature; Zeitstempel dürfen 30 min alt sein.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of {timestamp}.{body}, as lower-case hex in the element v1= of the Calendly-Webhook-Signature header; timestamps may be 3 min old.</source>
        <translation>HMAC-SHA256 über {timestamp}.{body}, als Hex in Kleinbuchstaben im Element v1= des Headers Calendly-Webhook-Signature; Zeitstempel dürfen 3 min alt sein.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of {timestamp}.{body}, as lower-case hex in the element v1= of the Persona-Signature header.</source>
        <translation>HMAC-SHA256 über {timestamp}.{body}, als Hex in Kleinbuchstaben im Element v1= des Headers Persona-Signature.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of {timestamp}.{body}, as lower-case hex in the element v1= of the Shippo-Auth-Signature header.</source>
        <translation>HMAC-SHA256 über {timestamp}.{body}, als Hex in Kleinbuchstaben im Element v1= des Headers Shippo-Auth-Signature.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of {timestamp}.{body}, as lower-case hex in the element v1= of the Stripe-Signature header; timestamps may be 5 min old.</source>
        <translation>HMAC-SHA256 über {timestamp}.{body}, als Hex in Kleinbuchstaben im Element v1= des Headers Stripe-Signature; Zeitstempel dürfen 5 min alt sein.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of {timestamp}.{body}, as lower-case hex in the element v1= of the WorkOS-Signature header; timestamps may be 3 min old.</source>
        <translation>HMAC-SHA256 über {timestamp}.{body}, als Hex in Kleinbuchstaben im Element v1= des Headers WorkOS-Signature; Zeitstempel dürfen 3 min alt sein.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of {timestamp}.{body}, as lower-case hex in the element v1= of the mux-signature header; timestamps may be 5 min old.</source>
        <translation>HMAC-SHA256 über {timestamp}.{body}, als Hex in Kleinbuchstaben im Element v1= des Headers mux-signature; Zeitstempel dürfen 5 min alt sein.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of {timestamp}.{body}, as lower-case hex in the recurly-signature header: the timestamp, then a signature for each key.</source>
        <translation>HMAC-SHA256 über {timestamp}.{body}, als Hex in Kleinbuchstaben im Header recurly-signature: der Zeitstempel, dann je Schlüssel eine Signatur.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of {timestamp}:{body}, as base64 in the X-Front-Signature header.</source>
        <translation>HMAC-SHA256 über {timestamp}:{body}, als Base64 im Header X-Front-Signature.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of {timestamp}:{body}, as lower-case hex in the X-UA-Signature header.</source>
        <translation>HMAC-SHA256 über {timestamp}:{body}, als Hex in Kleinbuchstaben im Header X-UA-Signature.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of {timestamp}:{body}, as lower-case hex in the element h1= of the Paddle-Signature header; timestamps may be 5 s old.</source>
        <translation>HMAC-SHA256 über {timestamp}:{body}, als Hex in Kleinbuchstaben im Element h1= des Headers Paddle-Signature; Zeitstempel dürfen 5 s alt sein.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of {timestamp}:{body}, as lower-case hex in the x-webflow-signature header.</source>
        <translation>HMAC-SHA256 über {timestamp}:{body}, als Hex in Kleinbuchstaben im Header x-webflow-signature.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of {timestamp}{body}, as base64 in the X-Zendesk-Webhook-Signature header.</source>
        <translation>HMAC-SHA256 über {timestamp}{body}, als Base64 im Header X-Zendesk-Webhook-Signature.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of {timestamp}{body}, as base64 in the x-webhook-signature header.</source>
        <translation>HMAC-SHA256 über {timestamp}{body}, als Base64 im Header x-webhook-signature.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of {timestamp}{body}, as lower-case hex in the x-signature header.</source>
        <translation>HMAC-SHA256 über {timestamp}{body}, als Hex in Kleinbuchstaben im Header x-signature.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 over the components that Signature-Input lists (RFC 9421), in the Signature header.</source>
        <translation>HMAC-SHA256 über die Komponenten, die Signature-Input aufzählt (RFC 9421), im Header Signature.</translation>
    </message>
    <message>
        <source>HMAC-SHA512 of the JSON with its names sorted and written again without blanks, as lower-case hex in x-nowpayments-sig.</source>
        <translation>HMAC-SHA512 über das JSON, mit sortierten Namen und ohne Leerzeichen neu geschrieben, als Hex in Kleinbuchstaben in x-nowpayments-sig.</translation>
    </message>
    <message>
        <source>HMAC-SHA512 of the raw body, as lower-case hex in the X-Onfleet-Signature header.</source>
        <translation>HMAC-SHA512 über den rohen Body, als Hex in Kleinbuchstaben im Header X-Onfleet-Signature.</translation>
    </message>
    <message>
        <source>HMAC-SHA512 of the raw body, as lower-case hex in the x-paystack-signature header.</source>
        <translation>HMAC-SHA512 über den rohen Body, als Hex in Kleinbuchstaben im Header x-paystack-signature.</translation>
    </message>
    <message>
        <source>HMAC-SHA512 of the raw body, as upper-case hex after sha512= in the X-ANET-Signature header.</source>
        <translation>HMAC-SHA512 über den rohen Body, als Hex in Großbuchstaben nach sha512= im Header X-ANET-Signature.</translation>
    </message>
    <message>
        <source>HMAC-SHA512 of {timestamp}.{body}, as lower-case hex in the element v0= of the X-Affirm-Signature header.</source>
        <translation>HMAC-SHA512 über {timestamp}.{body}, als Hex in Kleinbuchstaben im Element v0= des Headers X-Affirm-Signature.</translation>
    </message>
    <message>
        <source>HTTP Basic credentials in the Authorization header are compared.</source>
        <translation>Die Zugangsdaten (HTTP Basic) im Header Authorization werden verglichen.</translation>
    </message>
    <message>
        <source>Headers that x-contentful-signed-headers does not list, and the host, are not covered.</source>
        <translation>Header, die x-contentful-signed-headers nicht aufzählt, und der Host sind nicht abgedeckt.</translation>
    </message>
    <message>
        <source>JWS (ES256) whose claim request_body_sha256 is the digest of the body, in the Plaid-Verification header; tokens may be 5 min old.</source>
        <translation>JWS (ES256), dessen Claim request_body_sha256 der Hash des Bodys ist, im Header Plaid-Verification; Token dürfen 5 min alt sein.</translation>
    </message>
    <message>
        <source>JWS (ES512) without its payload, over method, path, the listed headers and the body, in the Tl-Signature header.</source>
        <translation>JWS (ES512) ohne seine Payload, über Methode, Pfad, die aufgezählten Header und den Body, im Header Tl-Signature.</translation>
    </message>
    <message>
        <source>JWS (HS256) in the Authorization header; it says who sent the request, not what.</source>
        <translation>JWS (HS256) im Header Authorization; es sagt, wer die Anfrage gesendet hat, nicht was.</translation>
    </message>
    <message>
        <source>JWS (HS256) whose claim payload_hash is the digest of the body, as Bearer token in the Authorization header.</source>
        <translation>JWS (HS256), dessen Claim payload_hash der Hash des Bodys ist, als Bearer-Token im Header Authorization.</translation>
    </message>
    <message>
        <source>JWS (HS256) whose claim qsh is the digest of method, path and query, after JWT in the Authorization header.</source>
        <translation>JWS (HS256), dessen Claim qsh der Hash von Methode, Pfad und Query ist, nach JWT im Header Authorization.</translation>
    </message>
    <message>
        <source>JWS (HS256) whose claim sha256 is the digest of the body, in the Authorization header.</source>
        <translation>JWS (HS256), dessen Claim sha256 der Hash des Bodys ist, im Header Authorization.</translation>
    </message>
    <message>
        <source>JWS (HS256) whose claim sha256 is the digest of the body, in the X-Webhook-Signature header.</source>
        <translation>JWS (HS256), dessen Claim sha256 der Hash des Bodys ist, im Header X-Webhook-Signature.</translation>
    </message>
    <message>
        <source>JWS (HS256) with the URL and the digest of the body as claims, in the Upstash-Signature header.</source>
        <translation>JWS (HS256) mit der URL und dem Hash des Bodys als Claims, im Header Upstash-Signature.</translation>
    </message>
    <message>
        <source>JWS (HS256, HS384 or HS512) with digests of URL and body as claims, in the MessageBird-Signature-JWT header.</source>
        <translation>JWS (HS256, HS384 oder HS512) mit Hashes von URL und Body als Claims, im Header MessageBird-Signature-JWT.</translation>
    </message>
    <message>
        <source>JWS (RS256) in the x-ctct-webhook-sig header; the key comes from the provider&apos;s JWKS.</source>
        <translation>JWS (RS256) im Header x-ctct-webhook-sig; der Schlüssel kommt aus dem JWKS des Anbieters.</translation>
    </message>
    <message>
        <source>Key id (kid)</source>
        <translation>Schlüssel-ID (kid)</translation>
    </message>
    <message>
        <source>Key id (the account&apos;s id)</source>
        <translation>Schlüssel-ID (die ID des Kontos)</translation>
    </message>
    <message>
        <source>Key id</source>
        <translation>Schlüssel-ID</translation>
    </message>
    <message>
        <source>Kick&apos;s public key (PEM). To sign, a private key of your own.</source>
        <translation>Der öffentliche Schlüssel von Kick (PEM). Zum Signieren ein eigener privater Schlüssel.</translation>
    </message>
    <message>
        <source>Kick-Event-Type stands beside the signature and is not covered.</source>
        <translation>Kick-Event-Type steht neben der Signatur und ist nicht abgedeckt.</translation>
    </message>
    <message>
        <source>Linear-Event and Linear-Delivery stand beside the signature and are not covered.</source>
        <translation>Linear-Event und Linear-Delivery stehen neben der Signatur und sind nicht abgedeckt.</translation>
    </message>
    <message>
        <source>Mandrill&apos;s check of a new URL is signed with the published key test-webhook, which is accepted too.</source>
        <translation>Mandrills Prüfung einer neuen URL ist mit dem veröffentlichten Schlüssel test-webhook signiert, der auch angenommen wird.</translation>
    </message>
    <message>
        <source>Method, path, body and the headers that the token lists are covered; the query is not. Nothing limits the age.</source>
        <translation>Methode, Pfad, Body und die Header, die das Token aufzählt, sind abgedeckt; die Query ist es nicht. Nichts begrenzt das Alter.</translation>
    </message>
    <message>
        <source>Next signing key</source>
        <translation>Nächster Signaturschlüssel</translation>
    </message>
    <message>
        <source>No limit of age is published, so the timestamp is shown and not judged. While a secret is changed there are two groups, and one that matches is enough.</source>
        <translation>Eine Altersgrenze ist nicht veröffentlicht, darum wird der Zeitstempel gezeigt und nicht beurteilt. Während eines Geheimniswechsels gibt es zwei Gruppen, und eine passende genügt.</translation>
    </message>
    <message>
        <source>No limit of age is published, so the timestamp is shown and not judged.</source>
        <translation>Eine Altersgrenze ist nicht veröffentlicht, darum wird der Zeitstempel gezeigt und nicht beurteilt.</translation>
    </message>
    <message>
        <source>No timestamp is signed: a copy of the request passes at any later time.</source>
        <translation>Kein Zeitstempel ist signiert: eine Kopie der Anfrage geht zu jeder späteren Zeit durch.</translation>
    </message>
    <message>
        <source>Notification URL</source>
        <translation>Benachrichtigungs-URL</translation>
    </message>
    <message>
        <source>Of the headers, only those that the element h= lists are covered.</source>
        <translation>Von den Headern sind nur die abgedeckt, die das Element h= aufzählt.</translation>
    </message>
    <message>
        <source>Of the headers, the request id, the user id and the timestamp are covered.</source>
        <translation>Von den Headern sind Anfrage-ID, Benutzer-ID und Zeitstempel abgedeckt.</translation>
    </message>
    <message>
        <source>Of the request, only the components that Signature-Input lists are covered.</source>
        <translation>Von der Anfrage sind nur die Komponenten abgedeckt, die Signature-Input aufzählt.</translation>
    </message>
    <message>
        <source>One of the account&apos;s HMAC keys for Connect, used as text.</source>
        <translation>Einer der HMAC-Schlüssel des Kontos für Connect, als Text benutzt.</translation>
    </message>
    <message>
        <source>One of the endpoint&apos;s signature keys, used as text.</source>
        <translation>Einer der Signaturschlüssel des Endpunkts, als Text benutzt.</translation>
    </message>
    <message>
        <source>One of the webhook&apos;s signing keys, used as text.</source>
        <translation>Einer der Signaturschlüssel des Webhooks, als Text benutzt.</translation>
    </message>
    <message>
        <source>Only Content-Digest, and with it the body, is covered.</source>
        <translation>Nur Content-Digest und damit der Body ist abgedeckt.</translation>
    </message>
    <message>
        <source>Only eight fields of each item are covered: references, merchant account, amount, event code and success.</source>
        <translation>Nur acht Felder jedes Elements sind abgedeckt: Referenzen, Händlerkonto, Betrag, Ereigniscode und Erfolg.</translation>
    </message>
    <message>
        <source>Only event time and event type are covered: the rest of the body can be changed. Dropbox Sign expects the answer “Hello API Event Received”.</source>
        <translation>Nur Ereigniszeit und Ereignistyp sind abgedeckt: der Rest des Bodys kann geändert werden. Dropbox Sign erwartet die Antwort „Hello API Event Received“.</translation>
    </message>
    <message>
        <source>Only the body is covered. A timestamp inside it is judged when the endpoint sets a tolerance.</source>
        <translation>Nur der Body ist abgedeckt. Ein Zeitstempel darin wird beurteilt, wenn der Endpunkt eine Toleranz setzt.</translation>
    </message>
    <message>
        <source>Only the body is covered. The kid beside the signature is not: it must name the key that is set here.</source>
        <translation>Nur der Body ist abgedeckt. Die kid neben der Signatur ist es nicht: sie muss den Schlüssel nennen, der hier gesetzt ist.</translation>
    </message>
    <message>
        <source>Only the body is covered: event type and delivery id stand in headers. The same digest is also sent as X-Hub-Signature-256.</source>
        <translation>Nur der Body ist abgedeckt: Ereignistyp und Zustell-ID stehen in Headern. Derselbe Hash wird auch als X-Hub-Signature-256 gesendet.</translation>
    </message>
    <message>
        <source>Only the body is covered: nothing dates the request, so a copy of it passes at any later time.</source>
        <translation>Nur der Body ist abgedeckt: nichts datiert die Anfrage, darum geht eine Kopie zu jeder späteren Zeit durch.</translation>
    </message>
    <message>
        <source>Only the body is covered; the Sentry-Hook-Timestamp header is not.</source>
        <translation>Nur der Body ist abgedeckt; der Header Sentry-Hook-Timestamp ist es nicht.</translation>
    </message>
    <message>
        <source>Only the charge&apos;s id is covered: amount and status can be altered without breaking the signature.</source>
        <translation>Nur die ID der Zahlung ist abgedeckt: Betrag und Status können verändert werden, ohne dass die Signatur bricht.</translation>
    </message>
    <message>
        <source>Only the field bt_payload is covered.</source>
        <translation>Nur das Feld bt_payload ist abgedeckt.</translation>
    </message>
    <message>
        <source>Only the lines that the element headers lists are covered: the body through its Digest, and no other header. Nothing limits the age.</source>
        <translation>Nur die Zeilen, die das Element headers aufzählt, sind abgedeckt: der Body durch seinen Digest, und kein anderer Header. Nichts begrenzt das Alter.</translation>
    </message>
    <message>
        <source>Only the timestamp and the token are covered: the event itself can be altered without breaking the signature.</source>
        <translation>Nur Zeitstempel und Token sind abgedeckt: das Ereignis selbst kann verändert werden, ohne dass die Signatur bricht.</translation>
    </message>
    <message>
        <source>Paddle&apos;s public key from Developer Tools, Public Key (PEM). To sign, a private key of your own.</source>
        <translation>Der öffentliche Schlüssel von Paddle unter Developer Tools, Public Key (PEM). Zum Signieren ein eigener privater Schlüssel.</translation>
    </message>
    <message>
        <source>RSA with SHA-256 over the SHA-256 of {timestamp}.{body}, as base64 in the element v0= of the X-Webhook-Signature header.</source>
        <translation>RSA mit SHA-256 über den SHA-256 von {timestamp}.{body}, als Base64 im Element v0= des Headers X-Webhook-Signature.</translation>
    </message>
    <message>
        <source>RSA-PSS over the components that Signature-Input lists (RFC 9421), in the Signature header.</source>
        <translation>RSA-PSS über die Komponenten, die Signature-Input aufzählt (RFC 9421), im Header Signature.</translation>
    </message>
    <message>
        <source>RSA-SHA1 over named members of the message, as base64 in its member Signature.</source>
        <translation>RSA-SHA1 über benannte Elemente der Nachricht, als Base64 in ihrem Element Signature.</translation>
    </message>
    <message>
        <source>RSA-SHA1 over the form&apos;s other fields, sorted and serialised as a PHP array, as base64 in the field p_signature.</source>
        <translation>RSA-SHA1 über die übrigen Felder des Formulars, sortiert und als PHP-Array serialisiert, als Base64 im Feld p_signature.</translation>
    </message>
    <message>
        <source>RSA-SHA256 of the URL (GET) or the raw body (POST), as base64 in the x-ca-signature header.</source>
        <translation>RSA-SHA256 über die URL (GET) oder den rohen Body (POST), als Base64 im Header x-ca-signature.</translation>
    </message>
    <message>
        <source>RSA-SHA256 of transmission id, time, webhook id and CRC-32 of the body, as base64 in the PAYPAL-TRANSMISSION-SIG header.</source>
        <translation>RSA-SHA256 über Übertragungs-ID, Zeit, Webhook-ID und CRC-32 des Bodys, als Base64 im Header PAYPAL-TRANSMISSION-SIG.</translation>
    </message>
    <message>
        <source>RSA-SHA256 over named members of the message, as base64 in its member Signature.</source>
        <translation>RSA-SHA256 über benannte Elemente der Nachricht, als Base64 in ihrem Element Signature.</translation>
    </message>
    <message>
        <source>RSA-SHA256 over timestamp, nonce and body, a line each, as base64 in the BinancePay-Signature header.</source>
        <translation>RSA-SHA256 über Zeitstempel, Nonce und Body, je eine Zeile, als Base64 im Header BinancePay-Signature.</translation>
    </message>
    <message>
        <source>RSA-SHA256 signature of the raw body, as base64 in the X-Signature-SHA256 header.</source>
        <translation>RSA-SHA256-Signatur über den rohen Body, als Base64 im Header X-Signature-SHA256.</translation>
    </message>
    <message>
        <source>RSA-SHA256 signature of {id}.{timestamp}.{body}, as base64 in the Kick-Event-Signature header.</source>
        <translation>RSA-SHA256-Signatur über {id}.{timestamp}.{body}, als Base64 im Header Kick-Event-Signature.</translation>
    </message>
    <message>
        <source>SHA-1 of {body}{timestamp}{secret}, or SHA-256 where the account is set so, as lower-case hex in the X-Cld-Signature header; timestamps may be 2 h old.</source>
        <translation>SHA-1 über {body}{timestamp}{secret}, oder SHA-256, wo das Konto so eingestellt ist, als Hex in Kleinbuchstaben im Header X-Cld-Signature; Zeitstempel dürfen 2 h alt sein.</translation>
    </message>
    <message>
        <source>SHA-256 of {secret}{body}, as lower-case hex in the X-HubSpot-Signature header.</source>
        <translation>SHA-256 über {secret}{body}, als Hex in Kleinbuchstaben im Header X-HubSpot-Signature.</translation>
    </message>
    <message>
        <source>SHA-256 of {secret}{method}{url}{body}, as lower-case hex in the X-HubSpot-Signature header.</source>
        <translation>SHA-256 über {secret}{method}{url}{body}, als Hex in Kleinbuchstaben im Header X-HubSpot-Signature.</translation>
    </message>
    <message>
        <source>SHA-256 of {timestamp}{X-Lark-Request-Nonce}{secret}{body}, as lower-case hex in the X-Lark-Signature header.</source>
        <translation>SHA-256 über {timestamp}{X-Lark-Request-Nonce}{secret}{body}, als Hex in Kleinbuchstaben im Header X-Lark-Signature.</translation>
    </message>
    <message>
        <source>Secondary signature key</source>
        <translation>Zweiter Signaturschlüssel</translation>
    </message>
    <message>
        <source>Stream signs the uncompressed JSON: a body sent with gzip must be unpacked first.</source>
        <translation>Stream signiert das unkomprimierte JSON: ein mit gzip gesendeter Body muss zuerst entpackt werden.</translation>
    </message>
    <message>
        <source>The 64 characters of the request verification secret, used as text.</source>
        <translation>Die 64 Zeichen des Geheimnisses zur Anfrageprüfung, als Text benutzt.</translation>
    </message>
    <message>
        <source>The API key of the account, used as text.</source>
        <translation>Der API-Schlüssel des Kontos, als Text benutzt.</translation>
    </message>
    <message>
        <source>The API key, used as text.</source>
        <translation>Der API-Schlüssel, als Text benutzt.</translation>
    </message>
    <message>
        <source>The API secret that belongs to the API key, used as text.</source>
        <translation>Das API-Geheimnis, das zum API-Schlüssel gehört, als Text benutzt.</translation>
    </message>
    <message>
        <source>The API token of the application, used as text.</source>
        <translation>Das API-Token der Anwendung, als Text benutzt.</translation>
    </message>
    <message>
        <source>The HMAC key from the webhook&apos;s settings: 64 hexadecimal digits, which are decoded.</source>
        <translation>Der HMAC-Schlüssel aus den Einstellungen des Webhooks: 64 Hexadezimalziffern, die dekodiert werden.</translation>
    </message>
    <message>
        <source>The HMAC key from the webhook&apos;s settings: hexadecimal digits, which are decoded.</source>
        <translation>Der HMAC-Schlüssel aus den Einstellungen des Webhooks: Hexadezimalziffern, die dekodiert werden.</translation>
    </message>
    <message>
        <source>The HMAC secret that Shippo gave for the account, used as text.</source>
        <translation>Das HMAC-Geheimnis, das Shippo für das Konto vergeben hat, als Text benutzt.</translation>
    </message>
    <message>
        <source>The IPN secret key from the payment settings, used as text.</source>
        <translation>Der geheime IPN-Schlüssel aus den Zahlungseinstellungen, als Text benutzt.</translation>
    </message>
    <message>
        <source>The JWS secret token of the notification, used as text.</source>
        <translation>Das geheime JWS-Token der Benachrichtigung, als Text benutzt.</translation>
    </message>
    <message>
        <source>The MAC secret that Airtable returned when the webhook was made: base64, which is decoded.</source>
        <translation>Das MAC-Geheimnis, das Airtable beim Anlegen des Webhooks zurückgab: Base64, das dekodiert wird.</translation>
    </message>
    <message>
        <source>The Signature Key from the merchant interface, hexadecimal: it is decoded. Signatures made with its text are accepted too.</source>
        <translation>Der Signature Key aus der Händleroberfläche, hexadezimal: er wird dekodiert. Mit seinem Text gemachte Signaturen werden auch angenommen.</translation>
    </message>
    <message>
        <source>The URL is covered as MessageBird called it: scheme, host, port and query must be the public ones.</source>
        <translation>Die URL ist so abgedeckt, wie MessageBird sie aufgerufen hat: Schema, Host, Port und Query müssen die öffentlichen sein.</translation>
    </message>
    <message>
        <source>The URL is covered as Plivo called it: scheme, host and port must be the public ones.</source>
        <translation>Die URL ist so abgedeckt, wie Plivo sie aufgerufen hat: Schema, Host und Port müssen die öffentlichen sein.</translation>
    </message>
    <message>
        <source>The URL is covered as QStash called it: scheme, host, port and query must be the public ones.</source>
        <translation>Die URL ist so abgedeckt, wie QStash sie aufgerufen hat: Schema, Host, Port und Query müssen die öffentlichen sein.</translation>
    </message>
    <message>
        <source>The URL is covered as Twilio called it: scheme, host, port and query must be the public ones.</source>
        <translation>Die URL ist so abgedeckt, wie Twilio sie aufgerufen hat: Schema, Host, Port und Query müssen die öffentlichen sein.</translation>
    </message>
    <message>
        <source>The X-Hook-Secret header of this request is the secret of all that follow: set it at the endpoint.</source>
        <translation>Der Header X-Hook-Secret dieser Anfrage ist das Geheimnis aller folgenden: setzen Sie es am Endpunkt.</translation>
    </message>
    <message>
        <source>The account&apos;s Ed25519 public key (hex) from the dashboard&apos;s settings, or PEM. To sign, a private key of your own.</source>
        <translation>Der öffentliche Ed25519-Schlüssel des Kontos (Hex) aus den Einstellungen des Dashboards, oder PEM. Zum Signieren ein eigener privater Schlüssel.</translation>
    </message>
    <message>
        <source>The account&apos;s HTTP webhook signing key, used as text.</source>
        <translation>Der HTTP-Webhook-Signaturschlüssel des Kontos, als Text benutzt.</translation>
    </message>
    <message>
        <source>The account&apos;s auth token from the Plivo console, used as text.</source>
        <translation>Das Auth-Token des Kontos aus der Plivo-Konsole, als Text benutzt.</translation>
    </message>
    <message>
        <source>The account&apos;s auth token from the Twilio console, used as text.</source>
        <translation>Das Auth-Token des Kontos aus der Twilio-Konsole, als Text benutzt.</translation>
    </message>
    <message>
        <source>The account&apos;s public key: base64 of 32 bytes. To sign, a private key of your own.</source>
        <translation>Der öffentliche Schlüssel des Kontos: Base64 von 32 Bytes. Zum Signieren ein eigener privater Schlüssel.</translation>
    </message>
    <message>
        <source>The account&apos;s signature secret from the dashboard, used as text.</source>
        <translation>Das Signaturgeheimnis des Kontos aus dem Dashboard, als Text benutzt.</translation>
    </message>
    <message>
        <source>The account&apos;s webhook signing secret: whsec_ and base64, which is decoded.</source>
        <translation>Das Webhook-Signaturgeheimnis des Kontos: whsec_ und Base64, das dekodiert wird.</translation>
    </message>
    <message>
        <source>The app secret from the app console, used as text.</source>
        <translation>Das App-Geheimnis aus der App-Konsole, als Text benutzt.</translation>
    </message>
    <message>
        <source>The app secret from the app&apos;s basic settings, used as text.</source>
        <translation>Das App-Geheimnis aus den Grundeinstellungen der App, als Text benutzt.</translation>
    </message>
    <message>
        <source>The app&apos;s API secret, used as text.</source>
        <translation>Das API-Geheimnis der App, als Text benutzt.</translation>
    </message>
    <message>
        <source>The app&apos;s client secret (API secret key), used as text; for hooks made in the admin, the secret shown under Notifications.</source>
        <translation>Das Client-Geheimnis der App (API secret key), als Text benutzt; für im Admin angelegte Webhooks das unter „Benachrichtigungen“ gezeigte Geheimnis.</translation>
    </message>
    <message>
        <source>The app&apos;s client secret, or the webhook&apos;s own key, used as text.</source>
        <translation>Das Client-Geheimnis der App oder der eigene Schlüssel des Webhooks, als Text benutzt.</translation>
    </message>
    <message>
        <source>The app&apos;s client secret, used as text.</source>
        <translation>Das Client-Geheimnis der App, als Text benutzt.</translation>
    </message>
    <message>
        <source>The app&apos;s consumer secret, used as text.</source>
        <translation>Das Consumer-Geheimnis der App, als Text benutzt.</translation>
    </message>
    <message>
        <source>The app&apos;s encrypt key, used as text.</source>
        <translation>Der Encrypt Key der App, als Text benutzt.</translation>
    </message>
    <message>
        <source>The app&apos;s primary signature key, used as text.</source>
        <translation>Der primäre Signaturschlüssel der App, als Text benutzt.</translation>
    </message>
    <message>
        <source>The app&apos;s secret key, used as text.</source>
        <translation>Der geheime Schlüssel der App, als Text benutzt.</translation>
    </message>
    <message>
        <source>The app&apos;s secret token from its feature settings, used as text.</source>
        <translation>Das geheime Token der App aus ihren Feature-Einstellungen, als Text benutzt.</translation>
    </message>
    <message>
        <source>The app&apos;s signing secret from Basic Information: 32 hexadecimal digits, used as text.</source>
        <translation>Das Signaturgeheimnis der App unter Basic Information: 32 Hexadezimalziffern, als Text benutzt.</translation>
    </message>
    <message>
        <source>The app&apos;s verifier token, used as text.</source>
        <translation>Das Verifier-Token der App, als Text benutzt.</translation>
    </message>
    <message>
        <source>The application&apos;s public key from General Information: 64 hexadecimal digits.</source>
        <translation>Der öffentliche Schlüssel der Anwendung unter General Information: 64 Hexadezimalziffern.</translation>
    </message>
    <message>
        <source>The application&apos;s public key from the developer dashboard, as PEM. To sign, a private key of your own.</source>
        <translation>Der öffentliche Schlüssel der Anwendung aus dem Entwickler-Dashboard, als PEM. Zum Signieren ein eigener privater Schlüssel.</translation>
    </message>
    <message>
        <source>The application&apos;s secret signature for webhooks, used as text.</source>
        <translation>Die geheime Signatur der Anwendung für Webhooks, als Text benutzt.</translation>
    </message>
    <message>
        <source>The application&apos;s secret, used as text.</source>
        <translation>Das Geheimnis der Anwendung, als Text benutzt.</translation>
    </message>
    <message>
        <source>The authentication secret of the event hook; the whole header value is compared.</source>
        <translation>Das Authentifizierungsgeheimnis des Event Hooks; der ganze Header-Wert wird verglichen.</translation>
    </message>
    <message>
        <source>The authorization token typed into the stream&apos;s settings; the whole header value is compared.</source>
        <translation>Das in die Einstellungen des Streams eingetippte Autorisierungstoken; der ganze Header-Wert wird verglichen.</translation>
    </message>
    <message>
        <source>The body and the submission id are covered; nothing dates the request.</source>
        <translation>Der Body und die Einsendungs-ID sind abgedeckt; nichts datiert die Anfrage.</translation>
    </message>
    <message>
        <source>The body is covered by its CRC-32 only, which finds accidents and stops no attacker.</source>
        <translation>Der Body ist nur durch seinen CRC-32 abgedeckt, der Versehen findet und keinen Angreifer aufhält.</translation>
    </message>
    <message>
        <source>The body is not covered: a token that was seen once passes with any body until it expires.</source>
        <translation>Der Body ist nicht abgedeckt: ein einmal gesehenes Token geht mit jedem Body durch, bis es abläuft.</translation>
    </message>
    <message>
        <source>The body is not covered: only method, path and query are.</source>
        <translation>Der Body ist nicht abgedeckt: nur Methode, Pfad und Query sind es.</translation>
    </message>
    <message>
        <source>The body is not covered: only the query&apos;s data.id, x-request-id and the timestamp are.</source>
        <translation>Der Body ist nicht abgedeckt: nur data.id der Query, x-request-id und der Zeitstempel sind es.</translation>
    </message>
    <message>
        <source>The body itself is a JWS (RS256), checked with the application&apos;s public key.</source>
        <translation>Der Body selbst ist ein JWS (RS256), geprüft mit dem öffentlichen Schlüssel der Anwendung.</translation>
    </message>
    <message>
        <source>The body itself is a JWS (RS256); the key comes from the provider&apos;s JWKS.</source>
        <translation>Der Body selbst ist ein JWS (RS256); der Schlüssel kommt aus dem JWKS des Anbieters.</translation>
    </message>
    <message>
        <source>The body&apos;s verification_token goes into the form where the subscription was made.</source>
        <translation>Das verification_token des Bodys gehört in das Formular, in dem das Abonnement angelegt wurde.</translation>
    </message>
    <message>
        <source>The bot&apos;s authentication token, used as text.</source>
        <translation>Das Authentifizierungstoken des Bots, als Text benutzt.</translation>
    </message>
    <message>
        <source>The callback URL is covered character for character, as it was registered.</source>
        <translation>Die Callback-URL ist Zeichen für Zeichen abgedeckt, so wie sie registriert wurde.</translation>
    </message>
    <message>
        <source>The certificate at PAYPAL-CERT-URL (PEM); it is never fetched. To sign, a private key of your own.</source>
        <translation>Das Zertifikat unter PAYPAL-CERT-URL (PEM); es wird nie abgerufen. Zum Signieren ein eigener privater Schlüssel.</translation>
    </message>
    <message>
        <source>The certificate at the message&apos;s SigningCertURL (PEM); it is never fetched. To sign, a private key of your own.</source>
        <translation>Das Zertifikat unter SigningCertURL der Nachricht (PEM); es wird nie abgerufen. Zum Signieren ein eigener privater Schlüssel.</translation>
    </message>
    <message>
        <source>The channel secret, used as text.</source>
        <translation>Das Kanal-Geheimnis (Channel secret), als Text benutzt.</translation>
    </message>
    <message>
        <source>The client secret of the application, used as text.</source>
        <translation>Das Client-Geheimnis der Anwendung, als Text benutzt.</translation>
    </message>
    <message>
        <source>The current signing key from the QStash console (sig_…), used as text.</source>
        <translation>Der aktuelle Signaturschlüssel aus der QStash-Konsole (sig_…), als Text benutzt.</translation>
    </message>
    <message>
        <source>The digest is signed, so that SHA-256 is taken twice; a signature over the text itself is accepted too. No limit of age is published, so the timestamp is shown and not judged.</source>
        <translation>Signiert wird der Hash, SHA-256 wird also zweimal genommen; eine Signatur über den Text selbst wird auch angenommen. Eine Altersgrenze ist nicht veröffentlicht, darum wird der Zeitstempel gezeigt und nicht beurteilt.</translation>
    </message>
    <message>
        <source>The endpoint&apos;s secret, used whole as text.</source>
        <translation>Das Geheimnis des Endpunkts, ganz und als Text benutzt.</translation>
    </message>
    <message>
        <source>The endpoint&apos;s secret: whsec_ and base64, which is decoded.</source>
        <translation>Das Geheimnis des Endpunkts: whsec_ und Base64, das dekodiert wird.</translation>
    </message>
    <message>
        <source>The endpoint&apos;s signing secret from the Stripe dashboard (Developers, Webhooks) or from `stripe listen`. It begins with whsec_ and is used whole.</source>
        <translation>Das Signaturgeheimnis des Endpunkts aus dem Stripe-Dashboard (Developers, Webhooks) oder von `stripe listen`. Es beginnt mit whsec_ und wird ganz benutzt.</translation>
    </message>
    <message>
        <source>The endpoint&apos;s signing secret, used as text.</source>
        <translation>Das Signaturgeheimnis des Endpunkts, als Text benutzt.</translation>
    </message>
    <message>
        <source>The endpoint&apos;s signing secret: whsec_ and base64, which is decoded.</source>
        <translation>Das Signaturgeheimnis des Endpunkts: whsec_ und Base64, das dekodiert wird.</translation>
    </message>
    <message>
        <source>The endpoint&apos;s webhook key, used as text.</source>
        <translation>Der Webhook-Schlüssel des Endpunkts, als Text benutzt.</translation>
    </message>
    <message>
        <source>The environment&apos;s signing key; the part signkey-…- in front is left out.</source>
        <translation>Der Signaturschlüssel der Umgebung; der Teil signkey-…- davor wird weggelassen.</translation>
    </message>
    <message>
        <source>The hub denied the subscription. %1</source>
        <translation>Der Hub hat das Abonnement abgelehnt. %1</translation>
    </message>
    <message>
        <source>The hub.secret given with the subscription, used as text.</source>
        <translation>Das mit dem Abonnement angegebene hub.secret, als Text benutzt.</translation>
    </message>
    <message>
        <source>The integration&apos;s client secret, used as text.</source>
        <translation>Das Client-Geheimnis der Integration, als Text benutzt.</translation>
    </message>
    <message>
        <source>The integration&apos;s secret key (sk_…), used as text.</source>
        <translation>Der geheime Schlüssel der Integration (sk_…), als Text benutzt.</translation>
    </message>
    <message>
        <source>The key of /webhook_verification_key/get as JSON (JWK or JWKS), or PEM. To sign, a private key of your own.</source>
        <translation>Der Schlüssel von /webhook_verification_key/get als JSON (JWK oder JWKS), oder PEM. Zum Signieren ein eigener privater Schlüssel.</translation>
    </message>
    <message>
        <source>The notification URL is covered character for character, as the subscription spells it.</source>
        <translation>Die Benachrichtigungs-URL ist Zeichen für Zeichen abgedeckt, so wie das Abonnement sie schreibt.</translation>
    </message>
    <message>
        <source>The notification URL&apos;s secret key from the web app, used as text.</source>
        <translation>Der geheime Schlüssel der Benachrichtigungs-URL aus der Web-App, als Text benutzt.</translation>
    </message>
    <message>
        <source>The notification destination&apos;s secret key; it begins with pdl_ntfset_ and is used whole.</source>
        <translation>Der geheime Schlüssel des Benachrichtigungsziels; er beginnt mit pdl_ntfset_ und wird ganz benutzt.</translation>
    </message>
    <message>
        <source>The notification service&apos;s token, used as text.</source>
        <translation>Das Token des Benachrichtigungsdienstes, als Text benutzt.</translation>
    </message>
    <message>
        <source>The password of the webhook&apos;s basic authentication.</source>
        <translation>Das Passwort der Basic-Authentifizierung des Webhooks.</translation>
    </message>
    <message>
        <source>The private API key of the merchant account, used as text.</source>
        <translation>Der private API-Schlüssel des Händlerkontos, als Text benutzt.</translation>
    </message>
    <message>
        <source>The private key of the API key pair; its SHA-1 digest is the key.</source>
        <translation>Der private Schlüssel des API-Schlüsselpaars; sein SHA-1-Hash ist der Schlüssel.</translation>
    </message>
    <message>
        <source>The product environment&apos;s API secret, used as text.</source>
        <translation>Das API-Geheimnis der Produktumgebung, als Text benutzt.</translation>
    </message>
    <message>
        <source>The provider&apos;s public key: PEM, or its JWKS as JSON. To sign, a private key of your own.</source>
        <translation>Der öffentliche Schlüssel des Anbieters: PEM, oder sein JWKS als JSON. Zum Signieren ein eigener privater Schlüssel.</translation>
    </message>
    <message>
        <source>The public key for the keyid that the request names (PEM, or base64). To sign, a private key of your own.</source>
        <translation>Der öffentliche Schlüssel zur keyid, die die Anfrage nennt (PEM oder Base64). Zum Signieren ein eigener privater Schlüssel.</translation>
    </message>
    <message>
        <source>The public key for the kid in the header, as PEM, JWK or JWKS. To sign, a private key (P-521) of your own.</source>
        <translation>Der öffentliche Schlüssel zur kid im Header, als PEM, JWK oder JWKS. Zum Signieren ein eigener privater Schlüssel (P-521).</translation>
    </message>
    <message>
        <source>The public key that getPublicKey returns for the kid in the header, as PEM. To sign, a private key of your own.</source>
        <translation>Der öffentliche Schlüssel, den getPublicKey für die kid im Header zurückgibt, als PEM. Zum Signieren ein eigener privater Schlüssel.</translation>
    </message>
    <message>
        <source>The secret from the form&apos;s webhook settings, used as text.</source>
        <translation>Das Geheimnis aus den Webhook-Einstellungen des Formulars, als Text benutzt.</translation>
    </message>
    <message>
        <source>The secret given when the subscription was created, used as text.</source>
        <translation>Das beim Anlegen des Abonnements angegebene Geheimnis, als Text benutzt.</translation>
    </message>
    <message>
        <source>The secret given with npm hook add, used as text.</source>
        <translation>Das bei npm hook add angegebene Geheimnis, als Text benutzt.</translation>
    </message>
    <message>
        <source>The secret given with the subscription, used as text.</source>
        <translation>Das mit dem Abonnement angegebene Geheimnis, als Text benutzt.</translation>
    </message>
    <message>
        <source>The secret given with the webhook, used as text.</source>
        <translation>Das mit dem Webhook angegebene Geheimnis, als Text benutzt.</translation>
    </message>
    <message>
        <source>The secret hash typed into the dashboard.</source>
        <translation>Der ins Dashboard eingetippte geheime Hash (secret hash).</translation>
    </message>
    <message>
        <source>The secret in the metadata of the webhook subscription, used as text.</source>
        <translation>Das Geheimnis in den Metadaten des Webhook-Abonnements, als Text benutzt.</translation>
    </message>
    <message>
        <source>The secret itself is sent in the Authorization header and compared.</source>
        <translation>Das Geheimnis selbst wird im Header Authorization gesendet und verglichen.</translation>
    </message>
    <message>
        <source>The secret itself is sent in the X-Gitlab-Token header and compared.</source>
        <translation>Das Geheimnis selbst wird im Header X-Gitlab-Token gesendet und verglichen.</translation>
    </message>
    <message>
        <source>The secret itself is sent in the X-Telegram-Bot-Api-Secret-Token header and compared.</source>
        <translation>Das Geheimnis selbst wird im Header X-Telegram-Bot-Api-Secret-Token gesendet und verglichen.</translation>
    </message>
    <message>
        <source>The secret itself is sent in the form field token and compared.</source>
        <translation>Das Geheimnis selbst wird im Formularfeld token gesendet und verglichen.</translation>
    </message>
    <message>
        <source>The secret itself is sent in the verif-hash header and compared.</source>
        <translation>Das Geheimnis selbst wird im Header verif-hash gesendet und verglichen.</translation>
    </message>
    <message>
        <source>The secret key given when the webhook was created, used as text.</source>
        <translation>Der beim Anlegen des Webhooks genannte geheime Schlüssel, als Text benutzt.</translation>
    </message>
    <message>
        <source>The secret of the app&apos;s key, from App Keys in the dashboard, used as text.</source>
        <translation>Das Geheimnis des App-Schlüssels, unter App Keys im Dashboard, als Text benutzt.</translation>
    </message>
    <message>
        <source>The secret of the contact point&apos;s HMAC signature, used as text.</source>
        <translation>Das Geheimnis der HMAC-Signatur des Contact Points, als Text benutzt.</translation>
    </message>
    <message>
        <source>The secret of the webhook integration, used as text.</source>
        <translation>Das Geheimnis der Webhook-Integration, als Text benutzt.</translation>
    </message>
    <message>
        <source>The secret part of the API key that the rule signs with, used as text.</source>
        <translation>Der geheime Teil des API-Schlüssels, mit dem die Regel signiert, als Text benutzt.</translation>
    </message>
    <message>
        <source>The secret that Asana sent in X-Hook-Secret when the webhook was made, used as text.</source>
        <translation>Das Geheimnis, das Asana beim Anlegen des Webhooks in X-Hook-Secret gesendet hat, als Text benutzt.</translation>
    </message>
    <message>
        <source>The secret that ClickUp returned when the webhook was created, used as text.</source>
        <translation>Das Geheimnis, das ClickUp beim Anlegen des Webhooks zurückgab, als Text benutzt.</translation>
    </message>
    <message>
        <source>The secret that both sides agreed on, used as text.</source>
        <translation>Das Geheimnis, auf das sich beide Seiten geeinigt haben, als Text benutzt.</translation>
    </message>
    <message>
        <source>The secret token registered for the application&apos;s webhooks, used as text.</source>
        <translation>Das geheime Token, das für die Webhooks der Anwendung registriert ist, als Text benutzt.</translation>
    </message>
    <message>
        <source>The secret token set with the webhook, used as text.</source>
        <translation>Das geheime Token, das mit dem Webhook gesetzt wurde, als Text benutzt.</translation>
    </message>
    <message>
        <source>The secret token typed into the webhook&apos;s settings.</source>
        <translation>Das in die Einstellungen des Webhooks eingetippte geheime Token.</translation>
    </message>
    <message>
        <source>The secret typed into the webhook&apos;s settings, used as text.</source>
        <translation>Das in die Einstellungen des Webhooks eingetippte Geheimnis, als Text benutzt.</translation>
    </message>
    <message>
        <source>The secret_token given to setWebhook.</source>
        <translation>Das secret_token, das setWebhook übergeben wurde.</translation>
    </message>
    <message>
        <source>The security token that Teams showed once, base64: it is decoded.</source>
        <translation>Das Sicherheitstoken, das Teams einmal gezeigt hat, Base64: es wird dekodiert.</translation>
    </message>
    <message>
        <source>The sender</source>
        <translation>Der Absender</translation>
    </message>
    <message>
        <source>The sender&apos;s public key (PEM, JWK). To sign, the private key.</source>
        <translation>Der öffentliche Schlüssel des Absenders (PEM, JWK). Zum Signieren der private Schlüssel.</translation>
    </message>
    <message>
        <source>The sender&apos;s public key: whpk_ and base64 of 32 bytes. To sign, the private key whsk_….</source>
        <translation>Der öffentliche Schlüssel des Absenders: whpk_ und Base64 von 32 Bytes. Zum Signieren der private Schlüssel whsk_….</translation>
    </message>
    <message>
        <source>The shared secret in base64.</source>
        <translation>Das gemeinsame Geheimnis in Base64.</translation>
    </message>
    <message>
        <source>The shared secret of the webhook destination, used as text.</source>
        <translation>Das gemeinsame Geheimnis des Webhook-Ziels, als Text benutzt.</translation>
    </message>
    <message>
        <source>The sharedSecret that the installed callback brought, used as text.</source>
        <translation>Das sharedSecret, das der Callback „installed“ gebracht hat, als Text benutzt.</translation>
    </message>
    <message>
        <source>The signature covers the URL alone; the body is protected by the URL&apos;s bodySHA256, which is checked as well.</source>
        <translation>Die Signatur deckt nur die URL ab; den Body schützt bodySHA256 in der URL, das auch geprüft wird.</translation>
    </message>
    <message>
        <source>The signing key made for the webhook, used as text.</source>
        <translation>Der für den Webhook erzeugte Signaturschlüssel, als Text benutzt.</translation>
    </message>
    <message>
        <source>The signing key of the account, used as text.</source>
        <translation>Der Signaturschlüssel des Kontos, als Text benutzt.</translation>
    </message>
    <message>
        <source>The signing key of the application&apos;s webhook feature, used as text.</source>
        <translation>Der Signaturschlüssel der Webhook-Funktion der Anwendung, als Text benutzt.</translation>
    </message>
    <message>
        <source>The signing key of the reporting webhook, used as text.</source>
        <translation>Der Signaturschlüssel des Reporting-Webhooks, als Text benutzt.</translation>
    </message>
    <message>
        <source>The signing key of the webhook configuration, used as text.</source>
        <translation>Der Signaturschlüssel der Webhook-Konfiguration, als Text benutzt.</translation>
    </message>
    <message>
        <source>The signing key of the webhook subscription, used as text.</source>
        <translation>Der Signaturschlüssel des Webhook-Abonnements, als Text benutzt.</translation>
    </message>
    <message>
        <source>The signing secret from the merchant dashboard, used as text.</source>
        <translation>Das Signaturgeheimnis aus dem Händler-Dashboard, als Text benutzt.</translation>
    </message>
    <message>
        <source>The signing secret of the application, used as text.</source>
        <translation>Das Signaturgeheimnis der Anwendung, als Text benutzt.</translation>
    </message>
    <message>
        <source>The signing secret of the form&apos;s webhook, used as text.</source>
        <translation>Das Signaturgeheimnis des Formular-Webhooks, als Text benutzt.</translation>
    </message>
    <message>
        <source>The signing secret typed into the webhook&apos;s settings, used as text.</source>
        <translation>Das in die Einstellungen des Webhooks eingetippte Signaturgeheimnis, als Text benutzt.</translation>
    </message>
    <message>
        <source>The site&apos;s shared key from the webhook settings, used as text.</source>
        <translation>Der gemeinsame Schlüssel der Site aus den Webhook-Einstellungen, als Text benutzt.</translation>
    </message>
    <message>
        <source>The subscription&apos;s secret, hexadecimal: it is decoded.</source>
        <translation>Das Geheimnis des Abonnements, hexadezimal: es wird dekodiert.</translation>
    </message>
    <message>
        <source>The subscription&apos;s secret, used as text.</source>
        <translation>Das Geheimnis des Abonnements, als Text benutzt.</translation>
    </message>
    <message>
        <source>The subscription&apos;s secret: whsec_ and base64, which is decoded.</source>
        <translation>Das Geheimnis des Abonnements: whsec_ und Base64, das dekodiert wird.</translation>
    </message>
    <message>
        <source>The subscription&apos;s signature key from the developer console, used as text.</source>
        <translation>Der Signaturschlüssel des Abonnements aus der Entwicklerkonsole, als Text benutzt.</translation>
    </message>
    <message>
        <source>The subscription&apos;s signing key, used as text.</source>
        <translation>Der Signaturschlüssel des Abonnements, als Text benutzt.</translation>
    </message>
    <message>
        <source>The text hmacsha256= stands in front of the signed body, not in the header. Only the body is covered: nothing dates the request, so a copy of it passes at any later time.</source>
        <translation>Der Text hmacsha256= steht vor dem signierten Body, nicht im Header. Nur der Body ist abgedeckt: nichts datiert die Anfrage, darum geht eine Kopie zu jeder späteren Zeit durch.</translation>
    </message>
    <message>
        <source>The token given when the order was made.</source>
        <translation>Das beim Anlegen der Bestellung angegebene Token.</translation>
    </message>
    <message>
        <source>The token of the invoice or resource, used as text.</source>
        <translation>Das Token der Rechnung oder Ressource, als Text benutzt.</translation>
    </message>
    <message>
        <source>The token says who sent the request and until when; it does not cover the body.</source>
        <translation>Das Token sagt, wer die Anfrage gesendet hat und bis wann es gilt; den Body deckt es nicht ab.</translation>
    </message>
    <message>
        <source>The values are covered, not the bytes: blanks, the order of names and the spelling of numbers may differ.</source>
        <translation>Die Werte sind abgedeckt, nicht die Bytes: Leerzeichen, Reihenfolge der Namen und Schreibweise der Zahlen dürfen abweichen.</translation>
    </message>
    <message>
        <source>The verification key from the mail settings: base64 of the public key. To sign, a private key of your own.</source>
        <translation>Der Prüfschlüssel aus den Mail-Einstellungen: Base64 des öffentlichen Schlüssels. Zum Signieren ein eigener privater Schlüssel.</translation>
    </message>
    <message>
        <source>The verification token of the subscription&apos;s first request, used as text.</source>
        <translation>Das Verifikationstoken aus der ersten Anfrage des Abonnements, als Text benutzt.</translation>
    </message>
    <message>
        <source>The webhook endpoint&apos;s public key, as PEM. To sign, a private key of your own.</source>
        <translation>Der öffentliche Schlüssel des Webhook-Endpunkts, als PEM. Zum Signieren ein eigener privater Schlüssel.</translation>
    </message>
    <message>
        <source>The webhook endpoint&apos;s secret, used as text.</source>
        <translation>Das Geheimnis des Webhook-Endpunkts, als Text benutzt.</translation>
    </message>
    <message>
        <source>The webhook key from the app&apos;s settings; it looks like base64 and is used as text.</source>
        <translation>Der Webhook-Schlüssel aus den Einstellungen der App; er sieht aus wie Base64 und wird als Text benutzt.</translation>
    </message>
    <message>
        <source>The webhook secret from the dashboard, hexadecimal: it is decoded.</source>
        <translation>Das Webhook-Geheimnis aus dem Dashboard, hexadezimal: es wird dekodiert.</translation>
    </message>
    <message>
        <source>The webhook secret from the notification settings, used as text.</source>
        <translation>Das Webhook-Geheimnis aus den Benachrichtigungseinstellungen, als Text benutzt.</translation>
    </message>
    <message>
        <source>The webhook secret of the project&apos;s integration, used as text.</source>
        <translation>Das Webhook-Geheimnis der Integration des Projekts, als Text benutzt.</translation>
    </message>
    <message>
        <source>The webhook secret that Nylas returned when the destination was made, used as text.</source>
        <translation>Das Webhook-Geheimnis, das Nylas beim Anlegen des Ziels zurückgab, als Text benutzt.</translation>
    </message>
    <message>
        <source>The webhook secret that you gave; it is normalised (Unicode NFKD) first.</source>
        <translation>Das Webhook-Geheimnis, das Sie angegeben haben; es wird zuerst normalisiert (Unicode NFKD).</translation>
    </message>
    <message>
        <source>The webhook secret typed into the dashboard, used as text; it is not the API key secret.</source>
        <translation>Das ins Dashboard eingetippte Webhook-Geheimnis, als Text benutzt; es ist nicht das Geheimnis des API-Schlüssels.</translation>
    </message>
    <message>
        <source>The webhook shared secret from the notification settings, used as text.</source>
        <translation>Das gemeinsame Webhook-Geheimnis aus den Benachrichtigungseinstellungen, als Text benutzt.</translation>
    </message>
    <message>
        <source>The webhook subscription&apos;s signing secret, used as text.</source>
        <translation>Das Signaturgeheimnis des Webhook-Abonnements, als Text benutzt.</translation>
    </message>
    <message>
        <source>The webhook&apos;s HMAC secret, used as text.</source>
        <translation>Das HMAC-Geheimnis des Webhooks, als Text benutzt.</translation>
    </message>
    <message>
        <source>The webhook&apos;s key, used as text.</source>
        <translation>Der Schlüssel des Webhooks, als Text benutzt.</translation>
    </message>
    <message>
        <source>The webhook&apos;s or integration&apos;s secret, used as text.</source>
        <translation>Das Geheimnis des Webhooks oder der Integration, als Text benutzt.</translation>
    </message>
    <message>
        <source>The webhook&apos;s secret (wsec_…), used as text.</source>
        <translation>Das Geheimnis des Webhooks (wsec_…), als Text benutzt.</translation>
    </message>
    <message>
        <source>The webhook&apos;s secret from the dashboard, used as text.</source>
        <translation>Das Geheimnis des Webhooks aus dem Dashboard, als Text benutzt.</translation>
    </message>
    <message>
        <source>The webhook&apos;s secret key, used as text.</source>
        <translation>Der geheime Schlüssel des Webhooks, als Text benutzt.</translation>
    </message>
    <message>
        <source>The webhook&apos;s secret token, used as text.</source>
        <translation>Das geheime Token des Webhooks, als Text benutzt.</translation>
    </message>
    <message>
        <source>The webhook&apos;s secret, used as text.</source>
        <translation>Das Geheimnis des Webhooks, als Text benutzt.</translation>
    </message>
    <message>
        <source>The webhook&apos;s secret, whsec_ included, used as text.</source>
        <translation>Das Geheimnis des Webhooks mitsamt whsec_, als Text benutzt.</translation>
    </message>
    <message>
        <source>The webhook&apos;s secret; it looks like base64 and is used as text.</source>
        <translation>Das Geheimnis des Webhooks; es sieht aus wie Base64 und wird als Text benutzt.</translation>
    </message>
    <message>
        <source>The webhook&apos;s shared secret, used as text.</source>
        <translation>Das gemeinsame Geheimnis des Webhooks, als Text benutzt.</translation>
    </message>
    <message>
        <source>The webhook&apos;s signature key from the dashboard, used as text.</source>
        <translation>Der Signaturschlüssel des Webhooks aus dem Dashboard, als Text benutzt.</translation>
    </message>
    <message>
        <source>The webhook&apos;s signing key, used as text.</source>
        <translation>Der Signaturschlüssel des Webhooks, als Text benutzt.</translation>
    </message>
    <message>
        <source>The webhook&apos;s signing secret from the dashboard, used as text.</source>
        <translation>Das Signaturgeheimnis des Webhooks aus dem Dashboard, als Text benutzt.</translation>
    </message>
    <message>
        <source>The webhook&apos;s signing secret, used as text.</source>
        <translation>Das Signaturgeheimnis des Webhooks, als Text benutzt.</translation>
    </message>
    <message>
        <source>The webhook&apos;s signing token: whsec_ and base64, which is decoded.</source>
        <translation>Das Signaturtoken des Webhooks: whsec_ und Base64, das dekodiert wird.</translation>
    </message>
    <message>
        <source>The webhook&apos;s token, used as text.</source>
        <translation>Das Token des Webhooks, als Text benutzt.</translation>
    </message>
    <message>
        <source>The word POST and the body are covered. Nothing dates the request, so a copy of it passes at any later time.</source>
        <translation>Das Wort POST und der Body sind abgedeckt. Nichts datiert die Anfrage, darum geht eine Kopie zu jeder späteren Zeit durch.</translation>
    </message>
    <message>
        <source>The workflow&apos;s signature key, used as text.</source>
        <translation>Der Signaturschlüssel des Workflows, als Text benutzt.</translation>
    </message>
    <message>
        <source>To subscribe again, open %1</source>
        <translation>Um wieder zu abonnieren, öffnen Sie %1</translation>
    </message>
    <message>
        <source>Twitch-Eventsub-Subscription-Type, Twitch-Eventsub-Message-Type and Twitch-Eventsub-Message-Retry stand beside the signature and are not covered.</source>
        <translation>Twitch-Eventsub-Subscription-Type, Twitch-Eventsub-Message-Type und Twitch-Eventsub-Message-Retry stehen neben der Signatur und sind nicht abgedeckt.</translation>
    </message>
    <message>
        <source>URL validation</source>
        <translation>Validierung der URL</translation>
    </message>
    <message>
        <source>URL verification</source>
        <translation>Prüfung der URL</translation>
    </message>
    <message>
        <source>UnsubscribeURL, message attributes and headers are not covered. Version 1 signs with SHA-1, which is weak by today&apos;s rules.</source>
        <translation>UnsubscribeURL, Nachrichtenattribute und Header sind nicht abgedeckt. Version 1 signiert mit SHA-1, das nach heutigen Regeln schwach ist.</translation>
    </message>
    <message>
        <source>UnsubscribeURL, message attributes and headers are not covered.</source>
        <translation>UnsubscribeURL, Nachrichtenattribute und Header sind nicht abgedeckt.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Verification token (of the handshake)</source>
        <translation>Verifikationstoken (des Handshakes)</translation>
    </message>
    <message>
        <source>Verify token</source>
        <translation>Prüftoken (verify token)</translation>
    </message>
    <message>
        <source>Webhook ID</source>
        <translation>Webhook-ID</translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation>Webhook-URL</translation>
    </message>
    <message>
        <source>Wise&apos;s public key (PEM); sandbox and live differ. To sign, a private key of your own.</source>
        <translation>Der öffentliche Schlüssel von Wise (PEM); Sandbox und Live-Betrieb unterscheiden sich. Zum Signieren ein eigener privater Schlüssel.</translation>
    </message>
    <message>
        <source>Without a timestamp header nothing dates the request. Both header names can be set: these are the usual ones.</source>
        <translation>Ohne Zeitstempel-Header datiert nichts die Anfrage. Beide Header-Namen sind einstellbar: dies sind die üblichen.</translation>
    </message>
    <message>
        <source>X-Atlassian-Webhook-Identifier and X-Atlassian-Webhook-Retry stand beside the signature and are not covered. No timestamp is signed: a copy of the request passes at any later time.</source>
        <translation>X-Atlassian-Webhook-Identifier und X-Atlassian-Webhook-Retry stehen neben der Signatur und sind nicht abgedeckt. Kein Zeitstempel ist signiert: eine Kopie der Anfrage geht zu jeder späteren Zeit durch.</translation>
    </message>
    <message>
        <source>X-Buildkite-Event stands beside the signature and is not covered.</source>
        <translation>X-Buildkite-Event steht neben der Signatur und ist nicht abgedeckt.</translation>
    </message>
    <message>
        <source>X-Delivery-Id stands beside the signature and is not covered. No timestamp is signed: a copy of the request passes at any later time.</source>
        <translation>X-Delivery-Id steht neben der Signatur und ist nicht abgedeckt. Kein Zeitstempel ist signiert: eine Kopie der Anfrage geht zu jeder späteren Zeit durch.</translation>
    </message>
    <message>
        <source>X-Event-Key, X-Request-UUID and X-Attempt-Number stand beside the signature and are not covered. No timestamp is signed: a copy of the request passes at any later time.</source>
        <translation>X-Event-Key, X-Request-UUID und X-Attempt-Number stehen neben der Signatur und sind nicht abgedeckt. Kein Zeitstempel ist signiert: eine Kopie der Anfrage geht zu jeder späteren Zeit durch.</translation>
    </message>
    <message>
        <source>X-Event-Name stands beside the signature and is not covered. No timestamp is signed: a copy of the request passes at any later time.</source>
        <translation>X-Event-Name steht neben der Signatur und ist nicht abgedeckt. Kein Zeitstempel ist signiert: eine Kopie der Anfrage geht zu jeder späteren Zeit durch.</translation>
    </message>
    <message>
        <source>X-GitHub-Event and X-GitHub-Delivery stand beside the signature and are not covered. No timestamp is signed: a copy of the request passes at any later time.</source>
        <translation>X-GitHub-Event und X-GitHub-Delivery stehen neben der Signatur und sind nicht abgedeckt. Kein Zeitstempel ist signiert: eine Kopie der Anfrage geht zu jeder späteren Zeit durch.</translation>
    </message>
    <message>
        <source>X-Gitlab-Event stands beside the signature and is not covered.</source>
        <translation>X-Gitlab-Event steht neben der Signatur und ist nicht abgedeckt.</translation>
    </message>
    <message>
        <source>X-Netlify-Event stands beside the signature and is not covered.</source>
        <translation>X-Netlify-Event steht neben der Signatur und ist nicht abgedeckt.</translation>
    </message>
    <message>
        <source>X-Pusher-Key is not covered; without the parameter “App key” only its shape is checked.</source>
        <translation>X-Pusher-Key ist nicht abgedeckt; ohne den Parameter „App-Schlüssel“ wird nur seine Form geprüft.</translation>
    </message>
    <message>
        <source>X-Shopify-Topic, X-Shopify-Webhook-Id and X-Shopify-Event-Id stand beside the signature and are not covered. No timestamp is signed: a copy of the request passes at any later time.</source>
        <translation>X-Shopify-Topic, X-Shopify-Webhook-Id und X-Shopify-Event-Id stehen neben der Signatur und sind nicht abgedeckt. Kein Zeitstempel ist signiert: eine Kopie der Anfrage geht zu jeder späteren Zeit durch.</translation>
    </message>
    <message>
        <source>X-Slack-Retry-Num stands beside the signature and is not covered.</source>
        <translation>X-Slack-Retry-Num steht neben der Signatur und ist nicht abgedeckt.</translation>
    </message>
    <message>
        <source>X-Topic and X-Delivery-ID stand beside the signature and are not covered. No timestamp is signed: a copy of the request passes at any later time.</source>
        <translation>X-Topic und X-Delivery-ID stehen neben der Signatur und sind nicht abgedeckt. Kein Zeitstempel ist signiert: eine Kopie der Anfrage geht zu jeder späteren Zeit durch.</translation>
    </message>
    <message>
        <source>X-WC-Webhook-Topic and X-WC-Webhook-Delivery-ID stand beside the signature and are not covered. No timestamp is signed: a copy of the request passes at any later time.</source>
        <translation>X-WC-Webhook-Topic und X-WC-Webhook-Delivery-ID stehen neben der Signatur und sind nicht abgedeckt. Kein Zeitstempel ist signiert: eine Kopie der Anfrage geht zu jeder späteren Zeit durch.</translation>
    </message>
    <message>
        <source>X-Zendesk-Webhook-Invocation-Id stands beside the signature and is not covered.</source>
        <translation>X-Zendesk-Webhook-Invocation-Id steht neben der Signatur und ist nicht abgedeckt.</translation>
    </message>
    <message>
        <source>callback verification</source>
        <translation>Prüfung des Callbacks</translation>
    </message>
    <message>
        <source>challenge response check</source>
        <translation>Challenge-Response-Prüfung</translation>
    </message>
    <message>
        <source>challenge</source>
        <translation>Challenge</translation>
    </message>
    <message>
        <source>circleci-event-type stands beside the signature and is not covered. No timestamp is signed: a copy of the request passes at any later time.</source>
        <translation>circleci-event-type steht neben der Signatur und ist nicht abgedeckt. Kein Zeitstempel ist signiert: eine Kopie der Anfrage geht zu jeder späteren Zeit durch.</translation>
    </message>
    <message>
        <source>denied subscription</source>
        <translation>abgelehntes Abonnement</translation>
    </message>
    <message>
        <source>end of a subscription</source>
        <translation>Ende eines Abonnements</translation>
    </message>
    <message>
        <source>endpoint validation</source>
        <translation>Validierung des Endpunkts</translation>
    </message>
    <message>
        <source>intent to receive, with a wrong signature, which has to be refused</source>
        <translation>Empfangsabsicht, mit falscher Signatur, die abgelehnt werden muss</translation>
    </message>
    <message>
        <source>may this receiver be sent to (CloudEvents)</source>
        <translation>darf an diesen Empfänger gesendet werden (CloudEvents)</translation>
    </message>
    <message>
        <source>one-time verification</source>
        <translation>einmalige Prüfung</translation>
    </message>
    <message>
        <source>ping with a valid signature</source>
        <translation>Ping mit gültiger Signatur</translation>
    </message>
    <message>
        <source>ping with a wrong signature, which has to be refused</source>
        <translation>Ping mit falscher Signatur, der abgelehnt werden muss</translation>
    </message>
    <message>
        <source>sanity-operation and idempotency-key stand beside the signature and are not covered.</source>
        <translation>sanity-operation und idempotency-key stehen neben der Signatur und sind nicht abgedeckt.</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>subscription confirmation</source>
        <translation>Bestätigung des Abonnements</translation>
    </message>
    <message>
        <source>the hub</source>
        <translation>der Hub</translation>
    </message>
    <message>
        <source>verification of intent</source>
        <translation>Prüfung der Absicht</translation>
    </message>
    <message>
        <source>verification request</source>
        <translation>Prüfanfrage</translation>
    </message>
    <message>
        <source>verification token</source>
        <translation>Verifikationstoken</translation>
    </message>
    <message>
        <source>x-idempotency-key stands beside the signature and is not covered.</source>
        <translation>x-idempotency-key steht neben der Signatur und ist nicht abgedeckt.</translation>
    </message>
    <message>
        <source>x-inngest-run-id stands beside the signature and is not covered.</source>
        <translation>x-inngest-run-id steht neben der Signatur und ist nicht abgedeckt.</translation>
    </message>
    <message>
        <source>x-razorpay-event-id stands beside the signature and is not covered. No timestamp is signed: a copy of the request passes at any later time.</source>
        <translation>x-razorpay-event-id steht neben der Signatur und ist nicht abgedeckt. Kein Zeitstempel ist signiert: eine Kopie der Anfrage geht zu jeder späteren Zeit durch.</translation>
    </message>
    <message>
        <source>%1 is not the file of a simulated run, or its first line is damaged.</source>
        <translation>%1 ist nicht die Datei eines simulierten Laufs, oder ihre erste Zeile ist beschädigt.</translation>
    </message>
    <message>
        <source>Another process plays the run in %1.</source>
        <translation>Ein anderer Prozess spielt den Lauf in %1.</translation>
    </message>
    <message>
        <source>No file can be written beside %1.</source>
        <translation>Neben %1 kann keine Datei geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 is there already: go on with it, or name another file.</source>
        <translation>%1 gibt es schon: machen Sie damit weiter, oder nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. The run ends here; nothing that was planned is lost.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Der Lauf endet hier; nichts Geplantes ist verloren.</translation>
    </message>
    <message>
        <source>1 to %1 steps are needed here</source>
        <translation>hier braucht es 1 bis %1 Schritte</translation>
    </message>
    <message>
        <source>The scenario</source>
        <translation>Das Szenario</translation>
    </message>
    <message>
        <source>The scenario “%1”</source>
        <translation>Das Szenario „%1“</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2.</source>
        <translation>%1 ist nicht benutzbar: %2.</translation>
    </message>
    <message>
        <source>that is no header&apos;s name</source>
        <translation>das ist kein Name eines Headers</translation>
    </message>
    <message>
        <source>give one of body (JSON) and body_text</source>
        <translation>geben Sie entweder body (JSON) oder body_text an</translation>
    </message>
    <message>
        <source>a time like 500ms, 5s, 30m, 2h or 3d is needed here</source>
        <translation>hier braucht es eine Zeit wie 500ms, 5s, 30m, 2h oder 3d</translation>
    </message>
    <message>
        <source>that is no method</source>
        <translation>das ist keine Methode</translation>
    </message>
    <message>
        <source>The scenario is larger than %1 MiB.</source>
        <translation>Das Szenario ist größer als %1 MiB.</translation>
    </message>
    <message>
        <source>The scenario cannot be used: it is not a JSON object (%1, byte %2).</source>
        <translation>Das Szenario ist nicht benutzbar: es ist kein JSON-Objekt (%1, Byte %2).</translation>
    </message>
    <message>
        <source>use small letters, digits and &apos;-&apos;</source>
        <translation>benutzen Sie Kleinbuchstaben, Ziffern und „-“</translation>
    </message>
    <message>
        <source>The schedule</source>
        <translation>Der Zeitplan</translation>
    </message>
    <message>
        <source>The schedule “%1”</source>
        <translation>Der Zeitplan „%1“</translation>
    </message>
    <message>
        <source>a status like 200, 2xx or 200-204 is needed here</source>
        <translation>hier braucht es einen Status wie 200, 2xx oder 200-204</translation>
    </message>
    <message>
        <source>say which statuses count as success</source>
        <translation>sagen Sie, welche Status als Erfolg zählen</translation>
    </message>
    <message>
        <source>times like 5s, 30m or 10x1h are needed here, at most %1</source>
        <translation>hier braucht es Zeiten wie 5s, 30m oder 10x1h, höchstens %1</translation>
    </message>
    <message>
        <source>a time like 30m or 2h is needed here</source>
        <translation>hier braucht es eine Zeit wie 30m oder 2h</translation>
    </message>
    <message>
        <source>it needs a first wait, and an end: within or attempts</source>
        <translation>es braucht eine erste Wartezeit und ein Ende: within oder attempts</translation>
    </message>
    <message>
        <source>it disagrees with the number of waits</source>
        <translation>es widerspricht der Zahl der Wartezeiten</translation>
    </message>
    <message>
        <source>at most 100</source>
        <translation>höchstens 100</translation>
    </message>
    <message>
        <source>say how it is known</source>
        <translation>sagen Sie, woher es bekannt ist</translation>
    </message>
    <message>
        <source>The schedule cannot be used: it is not a JSON object (%1, byte %2).</source>
        <translation>Der Zeitplan ist nicht benutzbar: er ist kein JSON-Objekt (%1, Byte %2).</translation>
    </message>
    <message>
        <source>Endpoint &apos;%1&apos;, %2: %3.</source>
        <translation>Endpunkt „%1“, %2: %3.</translation>
    </message>
    <message>
        <source>An endpoint needs a &quot;name&quot;.</source>
        <translation>Ein Endpunkt braucht einen „name“.</translation>
    </message>
    <message>
        <source>it must start with &apos;/&apos; and hold no blank and no &apos;?&apos;</source>
        <translation>es muss mit „/“ beginnen und darf weder Leerzeichen noch „?“ enthalten</translation>
    </message>
    <message>
        <source>write it as the first of &quot;secrets&quot;</source>
        <translation>schreiben Sie es als erstes von „secrets“</translation>
    </message>
    <message>
        <source>it must be a number of seconds; -1 switches the check off</source>
        <translation>es muss eine Zahl von Sekunden sein; -1 schaltet die Prüfung ab</translation>
    </message>
    <message>
        <source>it must be an absolute http or https URL</source>
        <translation>es muss eine absolute http- oder https-URL sein</translation>
    </message>
    <message>
        <source>Endpoint &apos;%1&apos;, %2</source>
        <translation>Endpunkt „%1“, %2</translation>
    </message>
    <message>
        <source>it must be a list of rules</source>
        <translation>es muss eine Liste von Regeln sein</translation>
    </message>
    <message>
        <source>it must be true or false</source>
        <translation>es muss true oder false sein</translation>
    </message>
    <message>
        <source>there is no such member</source>
        <translation>dieses Element gibt es nicht</translation>
    </message>
    <message>
        <source>Two endpoints are named &apos;%1&apos;; give one of them another name.</source>
        <translation>Zwei Endpunkte heißen „%1“; geben Sie einem davon einen anderen Namen.</translation>
    </message>
    <message>
        <source>The endpoints &apos;%1&apos; and &apos;%2&apos; both have the path %3; change one of them.</source>
        <translation>Die Endpunkte „%1“ und „%2“ haben beide den Pfad %3; ändern Sie einen davon.</translation>
    </message>
    <message>
        <source>The endpoints are not JSON: %1 at byte %2.</source>
        <translation>Die Endpunkte sind kein JSON: %1 bei Byte %2.</translation>
    </message>
    <message>
        <source>The endpoints document needs a list called &quot;endpoints&quot;.</source>
        <translation>Das Dokument der Endpunkte braucht eine Liste namens „endpoints“.</translation>
    </message>
    <message>
        <source>it must be text</source>
        <translation>es muss Text sein</translation>
    </message>
    <message>
        <source>it must be a day (2026-03-01, which begins at midnight UTC) or a time with its offset (2026-03-01T12:00:00Z)</source>
        <translation>es muss ein Tag sein (2026-03-01, der um Mitternacht UTC beginnt) oder eine Zeit mit ihrem Versatz (2026-03-01T12:00:00Z)</translation>
    </message>
    <message>
        <source>it must be after &quot;from&quot;</source>
        <translation>es muss nach „from“ liegen</translation>
    </message>
    <message>
        <source>it must be a list of 1 to %1 secrets</source>
        <translation>es muss eine Liste von 1 bis %1 Geheimnissen sein</translation>
    </message>
    <message>
        <source>it must be an absolute http or https URL, without a user name and without a fragment</source>
        <translation>es muss eine absolute http- oder https-URL sein, ohne Benutzername und ohne Fragment</translation>
    </message>
    <message>
        <source>it must be a whole number from %1 to %2</source>
        <translation>es muss eine ganze Zahl von %1 bis %2 sein</translation>
    </message>
    <message>
        <source>it must be a list of at most %1 URLs</source>
        <translation>es muss eine Liste von höchstens %1 URLs sein</translation>
    </message>
    <message>
        <source>each element must be an absolute http or https URL</source>
        <translation>jedes Element muss eine absolute http- oder https-URL sein</translation>
    </message>
    <message>
        <source>it must be target or own</source>
        <translation>es muss target oder own sein</translation>
    </message>
    <message>
        <source>there is no such member; url, answer, timeout_ms, mirrors, concurrency, retries, backoff_ms, keep_host, x_forwarded and verify_certificate are known</source>
        <translation>dieses Element gibt es nicht; bekannt sind url, answer, timeout_ms, mirrors, concurrency, retries, backoff_ms, keep_host, x_forwarded und verify_certificate</translation>
    </message>
    <message>
        <source>it is missing; write where the events go</source>
        <translation>es fehlt; schreiben Sie, wohin die Ereignisse gehen</translation>
    </message>
    <message>
        <source>it must be a list of [name, value] pairs</source>
        <translation>es muss eine Liste von Paaren [Name, Wert] sein</translation>
    </message>
    <message>
        <source>each header is a [name, value] pair of plain text</source>
        <translation>jeder Header ist ein Paar [Name, Wert] aus reinem Text</translation>
    </message>
    <message>
        <source>it must be one of %1</source>
        <translation>es muss eines von diesen sein: %1</translation>
    </message>
    <message>
        <source>it must be 1 to %1</source>
        <translation>es muss 1 bis %1 sein</translation>
    </message>
    <message>
        <source>it must be a final status, 200 to 999</source>
        <translation>es muss ein endgültiger Status sein, 200 bis 999</translation>
    </message>
    <message>
        <source>there is no such member; first, every, status and fault are known</source>
        <translation>dieses Element gibt es nicht; bekannt sind first, every, status und fault</translation>
    </message>
    <message>
        <source>it needs &quot;first&quot; or &quot;every&quot;, a number of requests</source>
        <translation>es braucht „first“ oder „every“, eine Zahl von Anfragen</translation>
    </message>
    <message>
        <source>it must be 0 to %1 milliseconds, or [from, to] in that range</source>
        <translation>es muss 0 bis %1 Millisekunden sein, oder [von, bis] in diesem Bereich</translation>
    </message>
    <message>
        <source>it must be a number of bytes up to %1</source>
        <translation>es muss eine Zahl von Bytes bis %1 sein</translation>
    </message>
    <message>
        <source>it must be %1 to %2 milliseconds</source>
        <translation>es muss %1 bis %2 Millisekunden sein</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>%1, column %2: %3</source>
        <translation>%1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>it must be one line of text</source>
        <translation>es muss eine Zeile Text sein</translation>
    </message>
    <message>
        <source>it must be the absolute path of a file</source>
        <translation>es muss der absolute Pfad einer Datei sein</translation>
    </message>
    <message>
        <source>there is no such member; status, reason, headers, body, body_file, template, delay_ms, fault, fault_bytes, fault_interval_ms and fail are known</source>
        <translation>dieses Element gibt es nicht; bekannt sind status, reason, headers, body, body_file, template, delay_ms, fault, fault_bytes, fault_interval_ms und fail</translation>
    </message>
    <message>
        <source>it goes without &quot;body&quot;; remove one of them</source>
        <translation>es geht nicht zusammen mit „body“; entfernen Sie eines davon</translation>
    </message>
    <message>
        <source>rule %1, %2</source>
        <translation>Regel %1, %2</translation>
    </message>
    <message>
        <source>column %1: %2</source>
        <translation>Spalte %1: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: there is no such member; when and response are known.</source>
        <translation>„%1“: dieses Element gibt es nicht; bekannt sind when und response.</translation>
    </message>
    <message>
        <source>&quot;when&quot;: it must be a query.</source>
        <translation>„when“: es muss eine Abfrage sein.</translation>
    </message>
    <message>
        <source>it has more than %1 rules; join some with OR.</source>
        <translation>es hat mehr als %1 Regeln; verbinden Sie einige mit OR.</translation>
    </message>
    <message>
        <source>write {&quot;env&quot;: NAME}, {&quot;file&quot;: PATH}, {&quot;keychain&quot;: ITEM} or {&quot;vault&quot;: ITEM}; a secret itself never stands in this file</source>
        <translation>schreiben Sie {&quot;env&quot;: NAME}, {&quot;file&quot;: PFAD}, {&quot;keychain&quot;: EINTRAG} oder {&quot;vault&quot;: EINTRAG}; ein Geheimnis selbst steht nie in dieser Datei</translation>
    </message>
    <message>
        <source>There is no limit called &apos;%1&apos;; `hookloupe-cli listen --help` lists them.</source>
        <translation>Es gibt keinen Grenzwert namens „%1“; `hookloupe-cli listen --help` zählt sie auf.</translation>
    </message>
    <message>
        <source>The limit &apos;%1&apos; takes a value from %2 to %3, not &apos;%4&apos;.</source>
        <translation>Der Grenzwert „%1“ nimmt einen Wert von %2 bis %3, nicht „%4“.</translation>
    </message>
    <message>
        <source>Rules of redaction are a JSON object.</source>
        <translation>Schwärzungsregeln sind ein JSON-Objekt.</translation>
    </message>
    <message>
        <source>There is no member &apos;%1&apos;; headers, signatures, signature_headers, fields, paths and kinds are known.</source>
        <translation>Ein Element „%1“ gibt es nicht; bekannt sind headers, signatures, signature_headers, fields, paths und kinds.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is an array of names, with &apos;*&apos; for any characters.</source>
        <translation>„%1“ ist ein Array von Namen, mit „*“ für beliebige Zeichen.</translation>
    </message>
    <message>
        <source>&apos;signatures&apos; is true or false.</source>
        <translation>„signatures“ ist true oder false.</translation>
    </message>
    <message>
        <source>&apos;paths&apos; is an array of JSON paths such as $.customer.name.</source>
        <translation>„paths“ ist ein Array von JSON-Pfaden wie $.customer.name.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no JSON path; one looks like $.customer.name.</source>
        <translation>„%1“ ist kein JSON-Pfad; einer sieht aus wie $.customer.name.</translation>
    </message>
    <message>
        <source>&apos;kinds&apos; is an array of card, iban, email, phone, ip, jwt and token.</source>
        <translation>„kinds“ ist ein Array aus card, iban, email, phone, ip, jwt und token.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no kind; there are card, iban, email, phone, ip, jwt and token.</source>
        <translation>„%1“ ist keine Art; es gibt card, iban, email, phone, ip, jwt und token.</translation>
    </message>
    <message>
        <source>there is no part {%1}; use one of %2</source>
        <translation>es gibt keinen Teil {%1}; benutzen Sie einen von diesen: %2</translation>
    </message>
    <message>
        <source>{%1} takes nothing after its name</source>
        <translation>{%1} nimmt nichts nach seinem Namen</translation>
    </message>
    <message>
        <source>{%1:…} needs a name after the colon</source>
        <translation>{%1:…} braucht einen Namen nach dem Doppelpunkt</translation>
    </message>
    <message>
        <source>“%1” is not a JSON path like $.data.id</source>
        <translation>„%1“ ist kein JSON-Pfad wie $.data.id</translation>
    </message>
    <message>
        <source>a &apos;}&apos; has no &apos;{&apos; before it; write &apos;}}&apos; for the character itself</source>
        <translation>vor einer „}“ steht keine „{“; schreiben Sie „}}“ für das Zeichen selbst</translation>
    </message>
    <message>
        <source>a &apos;{&apos; is not closed; write &apos;{{&apos; for the character itself</source>
        <translation>eine „{“ ist nicht geschlossen; schreiben Sie „{{“ für das Zeichen selbst</translation>
    </message>
    <message>
        <source>a JSON path like $.data.id is needed here</source>
        <translation>hier braucht es einen JSON-Pfad wie $.data.id</translation>
    </message>
    <message>
        <source>a text is needed here</source>
        <translation>hier braucht es einen Text</translation>
    </message>
    <message>
        <source>&quot;json&quot; and &quot;values&quot; go together</source>
        <translation>„json“ und „values“ gehören zusammen</translation>
    </message>
    <message>
        <source>an object that says when this applies</source>
        <translation>es braucht ein Objekt, das sagt, wann dies gilt</translation>
    </message>
    <message>
        <source>use hmac-sha384 or hmac-sha512</source>
        <translation>benutzen Sie hmac-sha384 oder hmac-sha512</translation>
    </message>
    <message>
        <source>one ASCII character is needed here</source>
        <translation>hier braucht es ein ASCII-Zeichen</translation>
    </message>
    <message>
        <source>it goes with a signature of the form &quot;jws&quot;, and only with it</source>
        <translation>es gehört zu einer Signatur der Form „jws“, und nur dazu</translation>
    </message>
    <message>
        <source>it goes with a signature of the form &quot;message&quot;, and only with it</source>
        <translation>es gehört zu einer Signatur der Form „message“, und nur dazu</translation>
    </message>
    <message>
        <source>at byte %1: %2</source>
        <translation>bei Byte %1: %2</translation>
    </message>
    <message>
        <source>what only the store knows cannot stand here</source>
        <translation>was nur der Speicher weiß, kann hier nicht stehen</translation>
    </message>
    <message>
        <source>a final status is needed, 200 to 599</source>
        <translation>es braucht einen endgültigen Status, 200 bis 599</translation>
    </message>
    <message>
        <source>this is no name of a header</source>
        <translation>das ist kein Name eines Headers</translation>
    </message>
    <message>
        <source>what only the store knows cannot be asked for here</source>
        <translation>was nur der Speicher weiß, kann hier nicht gefragt werden</translation>
    </message>
    <message>
        <source>“%1” is not one of the parameters</source>
        <translation>„%1“ ist keiner der Parameter</translation>
    </message>
    <message>
        <source>an answer or a note is needed</source>
        <translation>es braucht eine Antwort oder eine Notiz</translation>
    </message>
    <message>
        <source>a whole number is needed here</source>
        <translation>hier braucht es eine ganze Zahl</translation>
    </message>
    <message>
        <source>true or false is needed here</source>
        <translation>hier braucht es true oder false</translation>
    </message>
    <message>
        <source>a text, or an array of texts, is needed here</source>
        <translation>hier braucht es einen Text oder ein Array von Texten</translation>
    </message>
    <message>
        <source>an object is needed here</source>
        <translation>hier braucht es ein Objekt</translation>
    </message>
    <message>
        <source>an array of objects is needed here</source>
        <translation>hier braucht es ein Array von Objekten</translation>
    </message>
    <message>
        <source>use one of %1</source>
        <translation>benutzen Sie eines von diesen: %1</translation>
    </message>
    <message>
        <source>this member is not known</source>
        <translation>dieses Element ist nicht bekannt</translation>
    </message>
    <message>
        <source>name headers, user agents or texts of the body</source>
        <translation>nennen Sie Header, User-Agents oder Texte des Bodys</translation>
    </message>
    <message>
        <source>the secret and parameters cannot be used here</source>
        <translation>Geheimnis und Parameter können hier nicht benutzt werden</translation>
    </message>
    <message>
        <source>an object that says where the signature is</source>
        <translation>es braucht ein Objekt, das sagt, wo die Signatur steht</translation>
    </message>
    <message>
        <source>only headers can be several</source>
        <translation>nur Header können mehrere sein</translation>
    </message>
    <message>
        <source>&quot;json_base64&quot; is read from a header</source>
        <translation>„json_base64“ wird aus einem Header gelesen</translation>
    </message>
    <message>
        <source>a body can be a JWS, and nothing else</source>
        <translation>ein Body kann ein JWS sein, und nichts anderes</translation>
    </message>
    <message>
        <source>&quot;basic&quot; goes with the algorithm &quot;basic&quot;, and only with it</source>
        <translation>„basic“ gehört zum Algorithmus „basic“, und nur dazu</translation>
    </message>
    <message>
        <source>&quot;claim&quot; goes with a JWS or message signature, and only with it</source>
        <translation>„claim“ gehört zu einem JWS oder einer Nachrichtensignatur, und nur dazu</translation>
    </message>
    <message>
        <source>&quot;first_item&quot; needs a signature of the form &quot;list&quot;</source>
        <translation>„first_item“ braucht eine Signatur der Form „list“</translation>
    </message>
    <message>
        <source>&quot;element&quot; needs a signature of the form &quot;elements&quot;</source>
        <translation>„element“ braucht eine Signatur der Form „elements“</translation>
    </message>
    <message>
        <source>an object that says what the secret looks like</source>
        <translation>es braucht ein Objekt, das sagt, wie das Geheimnis aussieht</translation>
    </message>
    <message>
        <source>a JSON path with [*] is needed here</source>
        <translation>hier braucht es einen JSON-Pfad mit [*]</translation>
    </message>
    <message>
        <source>it needs a signature in the JSON body</source>
        <translation>es braucht eine Signatur im JSON-Body</translation>
    </message>
    <message>
        <source>say what is signed, e.g. &quot;{timestamp}.{body}&quot;</source>
        <translation>sagen Sie, was signiert wird, z. B. &quot;{timestamp}.{body}&quot;</translation>
    </message>
    <message>
        <source>a token or password signs nothing</source>
        <translation>ein Token oder Passwort signiert nichts</translation>
    </message>
    <message>
        <source>{timestamp} needs the member &quot;timestamp&quot;</source>
        <translation>{timestamp} braucht das Element „timestamp“</translation>
    </message>
    <message>
        <source>{id} needs the member &quot;id_header&quot;</source>
        <translation>{id} braucht das Element „id_header“</translation>
    </message>
    <message>
        <source>{secret} goes with a plain digest, and only with it</source>
        <translation>{secret} gehört zu einem einfachen Hash, und nur dazu</translation>
    </message>
    <message>
        <source>The scheme</source>
        <translation>Das Verfahren</translation>
    </message>
    <message>
        <source>The scheme “%1”</source>
        <translation>Das Verfahren „%1“</translation>
    </message>
    <message>
        <source>it is not a JSON object (%1, byte %2)</source>
        <translation>es ist kein JSON-Objekt (%1, Byte %2)</translation>
    </message>
    <message>
        <source>This is not JSON: %1.</source>
        <translation>Das ist kein JSON: %1.</translation>
    </message>
    <message>
        <source>Listener, %1: %2.</source>
        <translation>Listener, %1: %2.</translation>
    </message>
    <message>
        <source>The authorities of client certificates cannot be read from %1: %2.</source>
        <translation>Die Zertifizierungsstellen für Client-Zertifikate können aus %1 nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>it must be an IP address of this computer</source>
        <translation>es muss eine IP-Adresse dieses Computers sein</translation>
    </message>
    <message>
        <source>it must be a number from 0 to 65535</source>
        <translation>es muss eine Zahl von 0 bis 65535 sein</translation>
    </message>
    <message>
        <source>it must be off, local or files</source>
        <translation>es muss off, local oder files sein</translation>
    </message>
    <message>
        <source>it must be off, requested or required</source>
        <translation>es muss off, requested oder required sein</translation>
    </message>
    <message>
        <source>it must be letters, digits, &apos;-&apos;, &apos;.&apos;, &apos;_&apos; and &apos;~&apos; only</source>
        <translation>es dürfen nur Buchstaben, Ziffern, „-“, „.“, „_“ und „~“ sein</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no place to listen: write http:// or https://, an IP address, and a port, such as https://0.0.0.0:8443.</source>
        <translation>„%1“ ist kein Ort zum Empfangen: schreiben Sie http:// oder https://, eine IP-Adresse und einen Port, etwa https://0.0.0.0:8443.</translation>
    </message>
    <message>
        <source>The listeners document needs a list called &quot;listeners&quot;.</source>
        <translation>Das Dokument der Listener braucht eine Liste namens „listeners“.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no proxy: write loopback, an address, or a subnet such as 10.0.0.0/8.</source>
        <translation>„%1“ ist kein Proxy: schreiben Sie loopback, eine Adresse oder ein Subnetz wie 10.0.0.0/8.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>this is no JSON: %1.</source>
        <translation>das ist kein JSON: %1.</translation>
    </message>
    <message>
        <source>it must be a list.</source>
        <translation>es muss eine Liste sein.</translation>
    </message>
    <message>
        <source>there is no scheme “%1”; `hookloupe-cli schemes` lists them. Is it one of your own, whose file is missing here?</source>
        <translation>ein Verfahren „%1“ gibt es nicht; `hookloupe-cli schemes` zählt sie auf. Ist es ein eigenes, dessen Datei hier fehlt?</translation>
    </message>
    <message>
        <source>it must be an object.</source>
        <translation>es muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>it must be an origin such as https://shop.example.</source>
        <translation>es muss ein Ursprung wie https://shop.example sein.</translation>
    </message>
    <message>
        <source>it must be a list of at most %1.</source>
        <translation>es muss eine Liste von höchstens %1 sein.</translation>
    </message>
    <message>
        <source>there is no such member.</source>
        <translation>dieses Element gibt es nicht.</translation>
    </message>
    <message>
        <source>it must be text that is not empty.</source>
        <translation>es muss Text sein, der nicht leer ist.</translation>
    </message>
    <message>
        <source>it must be a query.</source>
        <translation>es muss eine Abfrage sein.</translation>
    </message>
    <message>
        <source>it must be text with a unit, such as &quot;50M&quot; or &quot;30s&quot;.</source>
        <translation>es muss Text mit einer Einheit sein, etwa „50M“ oder „30s“.</translation>
    </message>
    <message>
        <source>%1 %2 is added.</source>
        <translation>%1 %2 kommt hinzu.</translation>
    </message>
    <message>
        <source>%1 %2 changes: %3.</source>
        <translation>%1 %2 ändert sich: %3.</translation>
    </message>
    <message>
        <source>%1 %2 is removed.</source>
        <translation>%1 %2 entfällt.</translation>
    </message>
    <message>
        <source>line 1, column 1</source>
        <translation>Zeile 1, Spalte 1</translation>
    </message>
    <message>
        <source>a workspace file is one JSON object.</source>
        <translation>eine Arbeitsbereichsdatei ist ein JSON-Objekt.</translation>
    </message>
    <message>
        <source>this Hookloupe knows version 1 only: use a later one.</source>
        <translation>dieses Hookloupe kennt nur Version 1: benutzen Sie ein neueres.</translation>
    </message>
    <message>
        <source>there is no such member; endpoints, targets, filters, retention, limits and redaction are known.</source>
        <translation>dieses Element gibt es nicht; bekannt sind endpoints, targets, filters, retention, limits und redaction.</translation>
    </message>
    <message>
        <source>Exports no longer take out: %1.</source>
        <translation>Exporte nehmen nicht mehr heraus: %1.</translation>
    </message>
    <message>
        <source>Exports take out as well: %1.</source>
        <translation>Exporte nehmen auch heraus: %1.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>No event is removed for its age any more.</source>
        <translation>Kein Ereignis wird mehr seines Alters wegen entfernt.</translation>
    </message>
    <message>
        <source>Which events are kept changes.</source>
        <translation>Welche Ereignisse behalten werden, ändert sich.</translation>
    </message>
    <message>
        <source>Limit %1 changes: %2 instead of %3.</source>
        <translation>Grenzwert %1 ändert sich: %2 statt %3.</translation>
    </message>
    <message>
        <source>Cancelled; no file was written.</source>
        <translation>Abgebrochen; es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>The name %1 was not found: check its spelling, or have the proxy look it up, with socks5h:// instead of socks5://.</source>
        <translation>Der Name %1 wurde nicht gefunden: prüfen Sie seine Schreibweise, oder lassen Sie ihn den Proxy nachschlagen, mit socks5h:// statt socks5://.</translation>
    </message>
    <message>
        <source>%1 does not speak TLS: write http:// instead of https://, or switch TLS on in the consumer.</source>
        <translation>%1 spricht kein TLS: schreiben Sie http:// statt https://, oder schalten Sie TLS im Consumer ein.</translation>
    </message>
    <message>
        <source>The TLS handshake with %1 failed%2: check the consumer&apos;s TLS settings, or write http:// if it has none.</source>
        <translation>Der TLS-Handshake mit %1 ist fehlgeschlagen%2: Prüfen Sie die TLS-Einstellungen des Consumers, oder schreiben Sie http://, wenn er kein TLS hat.</translation>
    </message>
    <message>
        <source>%1 did not answer HTTP/2 without TLS%2: it may speak HTTP/1.1 alone. Send it as that, or write https:// where it has TLS.</source>
        <translation>%1 hat auf HTTP/2 ohne TLS nicht geantwortet%2: vielleicht spricht es nur HTTP/1.1. Senden Sie es so, oder schreiben Sie https://, wo es TLS hat.</translation>
    </message>
    <message>
        <source>Say which proxy: write its URL, like http://proxy.example:3128 or socks5h://127.0.0.1:1080.</source>
        <translation>Sagen Sie, welcher Proxy: schreiben Sie seine URL, etwa http://proxy.example:3128 oder socks5h://127.0.0.1:1080.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a proxy: write http://, https://, socks5:// or socks5h://, then its host and port.</source>
        <translation>„%1“ kann kein Proxy sein: schreiben Sie http://, https://, socks5:// oder socks5h://, dann Host und Port.</translation>
    </message>
    <message>
        <source>axios drops a header named %1; use python or curl.</source>
        <translation>axios lässt einen Header namens %1 fallen; benutzen Sie python oder curl.</translation>
    </message>
    <message>
        <source>Its manifest is no JSON: %1</source>
        <translation>Sein Manifest ist kein JSON: %1</translation>
    </message>
    <message>
        <source>It is no case of Hookloupe: its manifest says nothing of it.</source>
        <translation>Es ist kein Fall von Hookloupe: sein Manifest sagt nichts davon.</translation>
    </message>
    <message>
        <source>It was made by a newer Hookloupe (format %1; this program reads up to %2). Update this program, or open index.html in it with a browser.</source>
        <translation>Er wurde von einem neueren Hookloupe gemacht (Format %1; dieses Programm liest bis %2). Aktualisieren Sie dieses Programm, oder öffnen Sie index.html darin mit einem Browser.</translation>
    </message>
    <message>
        <source>Its manifest does not say which version of the format it is.</source>
        <translation>Sein Manifest sagt nicht, welche Version des Formats es ist.</translation>
    </message>
    <message>
        <source>It holds more than the %1 events that a case may have. Have it sent as several, or as ndjson.</source>
        <translation>Er enthält mehr als die %1 Ereignisse, die ein Fall haben darf. Lassen Sie ihn sich in mehreren senden, oder als ndjson.</translation>
    </message>
    <message>
        <source>Its manifest names a file without path or digest.</source>
        <translation>Sein Manifest nennt eine Datei ohne Pfad oder Hash.</translation>
    </message>
    <message>
        <source>It is incomplete: %1 is not in it. Have it sent again.</source>
        <translation>Er ist unvollständig: %1 fehlt darin. Lassen Sie ihn sich noch einmal senden.</translation>
    </message>
    <message>
        <source>It is no case: it holds no manifest.json.</source>
        <translation>Es ist kein Fall: es enthält keine manifest.json.</translation>
    </message>
    <message>
        <source>Its manifest is larger than that of any case.</source>
        <translation>Sein Manifest ist größer als das irgendeines Falls.</translation>
    </message>
    <message>
        <source>Its manifest names %1 twice.</source>
        <translation>Sein Manifest nennt %1 zweimal.</translation>
    </message>
    <message>
        <source>It holds %1, which its manifest does not name: somebody has added it.</source>
        <translation>Er enthält %1, das sein Manifest nicht nennt: jemand hat es hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 in it is not what its manifest says: it was changed, or damaged on the way. Have it sent again.</source>
        <translation>%1 darin ist nicht, was sein Manifest sagt: es wurde verändert oder unterwegs beschädigt. Lassen Sie ihn sich noch einmal senden.</translation>
    </message>
    <message>
        <source>There is no such event in the case.</source>
        <translation>Dieses Ereignis gibt es in dem Fall nicht.</translation>
    </message>
    <message>
        <source>What the case says of it is no JSON: %1</source>
        <translation>Was der Fall davon sagt, ist kein JSON: %1</translation>
    </message>
    <message>
        <source>A case holds at most %1 events; make several, or export them as ndjson.</source>
        <translation>Ein Fall enthält höchstens %1 Ereignisse; machen Sie mehrere, oder exportieren Sie sie als ndjson.</translation>
    </message>
    <message>
        <source>It has no room left in this case, which may hold %1 in all.</source>
        <translation>Es hat keinen Platz mehr in diesem Fall, der insgesamt %1 enthalten darf.</translation>
    </message>
    <message>
        <source>It is damaged: the directory at its end does not fit the file. Have it sent again.</source>
        <translation>Er ist beschädigt: das Verzeichnis an seinem Ende passt nicht zur Datei. Lassen Sie ihn sich noch einmal senden.</translation>
    </message>
    <message>
        <source>It holds a file whose name is empty or too long, as no case does.</source>
        <translation>Er enthält eine Datei, deren Name leer oder zu lang ist, wie in keinem Fall.</translation>
    </message>
    <message>
        <source>The name of a file in it holds a zero byte (%1), which hides its end.</source>
        <translation>Der Name einer Datei darin enthält ein Nullbyte (%1), das sein Ende verbirgt.</translation>
    </message>
    <message>
        <source>The name of a file in it holds a backslash (%1), which some systems take for a folder.</source>
        <translation>Der Name einer Datei darin enthält einen Rückstrich (%1), den manche Systeme für einen Ordner halten.</translation>
    </message>
    <message>
        <source>The name of a file in it is absolute (%1): unpacked, it would be written outside of its folder.</source>
        <translation>Der Name einer Datei darin ist absolut (%1): entpackt würde sie außerhalb ihres Ordners geschrieben.</translation>
    </message>
    <message>
        <source>The name of a file in it leads out of its folder (%1).</source>
        <translation>Der Name einer Datei darin führt aus ihrem Ordner hinaus (%1).</translation>
    </message>
    <message>
        <source>The name of a file in it (%1) is none that a case has.</source>
        <translation>Der Name einer Datei darin (%1) ist keiner, den ein Fall hat.</translation>
    </message>
    <message>
        <source>It is larger (%1) than a case may be (%2).</source>
        <translation>Er ist größer (%1), als ein Fall sein darf (%2).</translation>
    </message>
    <message>
        <source>It is no case: a .hookcase file is a zip file, and this is none.</source>
        <translation>Es ist kein Fall: eine .hookcase-Datei ist eine Zip-Datei, und dies ist keine.</translation>
    </message>
    <message>
        <source>It is cut off, or something stands behind its end. Have it sent again.</source>
        <translation>Er ist abgeschnitten, oder hinter seinem Ende steht etwas. Lassen Sie ihn sich noch einmal senden.</translation>
    </message>
    <message>
        <source>It holds %1 files; a case holds at most %2.</source>
        <translation>Er enthält %1 Dateien; ein Fall enthält höchstens %2.</translation>
    </message>
    <message>
        <source>A file in it is encrypted (%1); a case never is.</source>
        <translation>Eine Datei darin ist verschlüsselt (%1); ein Fall ist das nie.</translation>
    </message>
    <message>
        <source>It holds a symbolic link or another special file (%1).</source>
        <translation>Er enthält einen symbolischen Link oder eine andere besondere Datei (%1).</translation>
    </message>
    <message>
        <source>A file in it (%1) is packed by a method that a case does not use.</source>
        <translation>Eine Datei darin (%1) ist mit einem Verfahren gepackt, das ein Fall nicht benutzt.</translation>
    </message>
    <message>
        <source>It holds two files of the same name (%1).</source>
        <translation>Er enthält zwei Dateien mit demselben Namen (%1).</translation>
    </message>
    <message>
        <source>Unpacked it would be larger than a case may be; it is not unpacked.</source>
        <translation>Entpackt wäre er größer, als ein Fall sein darf; er wird nicht entpackt.</translation>
    </message>
    <message>
        <source>A file in it (%1) would become more than %2 times as large when it is unpacked, as in a zip bomb; it is not unpacked.</source>
        <translation>Eine Datei darin (%1) würde beim Entpacken mehr als %2-mal so groß, wie in einer Zip-Bombe; sie wird nicht entpackt.</translation>
    </message>
    <message>
        <source>It is damaged (%1). Have it sent again.</source>
        <translation>Er ist beschädigt (%1). Lassen Sie ihn sich noch einmal senden.</translation>
    </message>
    <message>
        <source>%1 is no file.</source>
        <translation>%1 ist keine Datei.</translation>
    </message>
    <message>
        <source>its parts contradict each other</source>
        <translation>seine Teile widersprechen einander</translation>
    </message>
    <message>
        <source>The case cannot be put together in %1: %2. Make room there, or set TMPDIR to another folder.</source>
        <translation>Der Fall kann in %1 nicht zusammengestellt werden: %2. Schaffen Sie dort Platz, oder setzen Sie TMPDIR auf einen anderen Ordner.</translation>
    </message>
    <message>
        <source>the system refuses it</source>
        <translation>das System verweigert es</translation>
    </message>
    <message>
        <source>Neither an id nor a time of deliveries is found: name their columns with id=… and time=….</source>
        <translation>Weder eine ID noch eine Zeit der Zustellungen ist zu finden: nennen Sie ihre Spalten mit id=… und time=….</translation>
    </message>
    <message>
        <source>The list holds no delivery that has an id or a time.</source>
        <translation>Die Liste enthält keine Zustellung, die eine ID oder eine Zeit hat.</translation>
    </message>
    <message>
        <source>The list has more than %1 rows: take a shorter period.</source>
        <translation>Die Liste hat mehr als %1 Zeilen: nehmen Sie einen kürzeren Zeitraum.</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>Die Liste ist leer.</translation>
    </message>
    <message>
        <source>The list has no column “%1”; it has %2.</source>
        <translation>Die Liste hat keine Spalte „%1“; sie hat %2.</translation>
    </message>
    <message>
        <source>The list holds no JSON objects.</source>
        <translation>Die Liste enthält keine JSON-Objekte.</translation>
    </message>
    <message>
        <source>The list&apos;s objects have no member “%1”.</source>
        <translation>Die Objekte der Liste haben kein Element „%1“.</translation>
    </message>
    <message>
        <source>Line %1 of the list is no JSON object.</source>
        <translation>Zeile %1 der Liste ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>“%1” is no mapping: write id=COLUMN, time=COLUMN, type=COLUMN or status=COLUMN, with commas between.</source>
        <translation>„%1“ ist keine Zuordnung: schreiben Sie id=SPALTE, time=SPALTE, type=SPALTE oder status=SPALTE, mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>Its body is no text, which such a file cannot hold; use http or curl.</source>
        <translation>Sein Body ist kein Text, was eine solche Datei nicht fassen kann; benutzen Sie http oder curl.</translation>
    </message>
    <message>
        <source>Its body has a line that would end the request in such a file; use http or curl.</source>
        <translation>Sein Body hat eine Zeile, die die Anfrage in einer solchen Datei beenden würde; benutzen Sie http oder curl.</translation>
    </message>
    <message>
        <source>It is a time without listening, and no request.</source>
        <translation>Es ist eine Zeit ohne Empfang und keine Anfrage.</translation>
    </message>
    <message>
        <source>It was refused: its bytes are no whole request. Export it as ndjson.</source>
        <translation>Es wurde abgelehnt: seine Bytes sind keine ganze Anfrage. Exportieren Sie es als ndjson.</translation>
    </message>
    <message>
        <source>fetch sends no body with this method; use python or curl.</source>
        <translation>fetch sendet mit dieser Methode keinen Body; benutzen Sie python oder curl.</translation>
    </message>
    <message>
        <source>fetch cannot send this method; use python or curl.</source>
        <translation>fetch kann diese Methode nicht senden; benutzen Sie python oder curl.</translation>
    </message>
    <message>
        <source>Java&apos;s HttpClient sends &apos;?&apos; for what is no ASCII in the header %1; use python or curl.</source>
        <translation>Javas HttpClient sendet „?“ für das, was im Header %1 kein ASCII ist; benutzen Sie python oder curl.</translation>
    </message>
    <message>
        <source>Its body is no text, which a collection cannot hold; use curl.</source>
        <translation>Sein Body ist kein Text, was eine Collection nicht fassen kann; benutzen Sie curl.</translation>
    </message>
    <message>
        <source>Its target is no path, which Postman cannot send; use curl.</source>
        <translation>Sein Ziel ist kein Pfad, was Postman nicht senden kann; benutzen Sie curl.</translation>
    </message>
    <message>
        <source>It has {{, which Postman takes for a variable; use curl.</source>
        <translation>Es hat {{, was Postman für eine Variable hält; benutzen Sie curl.</translation>
    </message>
    <message>
        <source>Its target is no path, which such a program cannot send; use curl.</source>
        <translation>Sein Ziel ist kein Pfad, was ein solches Programm nicht senden kann; benutzen Sie curl.</translation>
    </message>
    <message>
        <source>The file does not start with a request line; begin it with one such as &apos;POST /path HTTP/1.1&apos;.</source>
        <translation>Die Datei beginnt nicht mit einer Anfragezeile; beginnen Sie sie mit einer wie „POST /path HTTP/1.1“.</translation>
    </message>
    <message>
        <source>A TLS handshake arrived at a port that speaks plain HTTP; use an http:// URL.</source>
        <translation>Ein TLS-Handshake kam an einem Port an, der einfaches HTTP spricht; benutzen Sie eine http://-URL.</translation>
    </message>
    <message>
        <source>A relay&apos;s URL is that of its channel, such as https://smee.io/ and the channel&apos;s name.</source>
        <translation>Die URL eines Relays ist die seines Kanals, etwa https://smee.io/ und der Name des Kanals.</translation>
    </message>
    <message>
        <source>Hookloupe was closed.</source>
        <translation>Hookloupe war geschlossen.</translation>
    </message>
    <message>
        <source>Hookloupe had ended unexpectedly.</source>
        <translation>Hookloupe war unerwartet beendet worden.</translation>
    </message>
    <message>
        <source>It was connected to anew.</source>
        <translation>Es wurde neu damit verbunden.</translation>
    </message>
    <message>
        <source>What the relay sent is not a JSON object of a request&apos;s headers and body. Check that the URL is that of a smee-compatible channel.</source>
        <translation>Was das Relay gesendet hat, ist kein JSON-Objekt aus Headern und Body einer Anfrage. Prüfen Sie, ob die URL die eines smee-kompatiblen Kanals ist.</translation>
    </message>
    <message>
        <source>What the relay sent makes no valid request: %1</source>
        <translation>Was das Relay gesendet hat, ergibt keine gültige Anfrage: %1</translation>
    </message>
    <message>
        <source>The file %1 of the answer could not be read within %2 seconds. It may be on a drive or a network share that does not answer: see that it does, or copy the file to this computer.</source>
        <translation>Die Datei %1 der Antwort konnte nicht binnen %2 Sekunden gelesen werden. Vielleicht liegt sie auf einem Laufwerk oder einer Netzfreigabe, die nicht antwortet: sorgen Sie dafür, dass sie es tut, oder kopieren Sie die Datei auf diesen Computer.</translation>
    </message>
    <message>
        <source>The file %1 of the answer cannot be read: %2.</source>
        <translation>Die Datei %1 der Antwort kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The file %1 of the answer has a placeholder that cannot be read, at byte %2: %3</source>
        <translation>Die Datei %1 der Antwort hat einen Platzhalter, der nicht gelesen werden kann, bei Byte %2: %3</translation>
    </message>
    <message>
        <source>%1, which the answer names, is not an ordinary file.</source>
        <translation>%1, das die Antwort nennt, ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>The file %1 of the answer does not exist.</source>
        <translation>Die Datei %1 der Antwort gibt es nicht.</translation>
    </message>
    <message>
        <source>The file %1 of the answer is larger than %2.</source>
        <translation>Die Datei %1 der Antwort ist größer als %2.</translation>
    </message>
    <message>
        <source>OpenSSL could not make a certificate; give one of your own, with its key.</source>
        <translation>OpenSSL konnte kein Zertifikat machen; geben Sie ein eigenes mit seinem Schlüssel an.</translation>
    </message>
    <message>
        <source>It does not hold a certificate and its key.</source>
        <translation>Es enthält kein Zertifikat mit seinem Schlüssel.</translation>
    </message>
    <message>
        <source>The certificate authority cannot be kept in %1: %2. Make the folder writable for yourself alone.</source>
        <translation>Die Zertifizierungsstelle kann in %1 nicht aufbewahrt werden: %2. Machen Sie den Ordner nur für sich selbst beschreibbar.</translation>
    </message>
    <message>
        <source>%1 is damaged: remove it to have it made anew.</source>
        <translation>%1 ist beschädigt: entfernen Sie es, damit es neu gemacht wird.</translation>
    </message>
    <message>
        <source>another program holds its lock</source>
        <translation>ein anderes Programm hält seine Sperre</translation>
    </message>
    <message>
        <source>Qt&apos;s TLS backend could not read the certificate that was made; install Qt&apos;s OpenSSL backend.</source>
        <translation>Das TLS-Backend von Qt konnte das erzeugte Zertifikat nicht lesen; installieren Sie das OpenSSL-Backend von Qt.</translation>
    </message>
    <message>
        <source>This cause cannot be made again on this request.</source>
        <translation>Diese Ursache lässt sich an dieser Anfrage nicht nachstellen.</translation>
    </message>
    <message>
        <source>The request names a key that is not in the endpoint&apos;s key set; get the provider&apos;s current one.</source>
        <translation>Die Anfrage nennt einen Schlüssel, der nicht im Schlüsselsatz des Endpunkts ist; holen Sie den aktuellen des Anbieters.</translation>
    </message>
    <message>
        <source>It fits %1.</source>
        <translation>Sie passt zu %1.</translation>
    </message>
    <message>
        <source>None of the endpoint&apos;s secrets is in force at the time of receipt: change their dates, or add the one that is.</source>
        <translation>Keines der Geheimnisse des Endpunkts gilt zur Zeit des Empfangs: ändern Sie ihre Daten, oder fügen Sie das geltende hinzu.</translation>
    </message>
    <message>
        <source>secret %1</source>
        <translation>Geheimnis %1</translation>
    </message>
    <message>
        <source>No throw-away key can be made for %1.</source>
        <translation>Für %1 kann kein Wegwerfschlüssel gemacht werden.</translation>
    </message>
    <message>
        <source>No temporary folder can be made: %1.</source>
        <translation>Ein temporärer Ordner kann nicht angelegt werden: %1.</translation>
    </message>
    <message>
        <source>The page would be larger than a browser shows well; choose fewer events, or make a case.</source>
        <translation>Die Seite wäre größer, als ein Browser gut zeigt; wählen Sie weniger Ereignisse, oder machen Sie einen Fall.</translation>
    </message>
    <message>
        <source>Nothing was written: the finished file would hold %1. Redact it, add what holds it to the redaction rules, or leave that event out.</source>
        <translation>Nichts wurde geschrieben: die fertige Datei enthielte %1. Schwärzen Sie es, nehmen Sie, was es enthält, in die Schwärzungsregeln auf, oder lassen Sie das Ereignis weg.</translation>
    </message>
    <message>
        <source>It came through a relay, which may have changed what was signed.</source>
        <translation>Es kam über ein Relay, das geändert haben kann, was signiert war.</translation>
    </message>
    <message>
        <source>It was imported from a format that writes the body and fields again: what was signed may have been other bytes.</source>
        <translation>Es wurde aus einem Format importiert, das Body und Felder neu schreibt: signiert waren vielleicht andere Bytes.</translation>
    </message>
    <message>
        <source>It was pasted: whatever got lost or changed on the way here makes the signature wrong.</source>
        <translation>Es wurde eingefügt: was auf dem Weg hierher verloren ging oder sich änderte, macht die Signatur falsch.</translation>
    </message>
    <message>
        <source>Imported from %1; what it was answered is not told there.</source>
        <translation>Importiert aus %1; was geantwortet wurde, steht dort nicht.</translation>
    </message>
    <message>
        <source>%1 is larger than %2. Cut it in pieces, and import these one by one.</source>
        <translation>%1 ist größer als %2. Zerlegen Sie es in Stücke, und importieren Sie diese einzeln.</translation>
    </message>
    <message>
        <source>%1 is no regular file. Name the files in it; a pipe is read from standard input, &apos;-&apos;.</source>
        <translation>%1 ist keine gewöhnliche Datei. Nennen Sie die Dateien darin; eine Pipe wird von der Standardeingabe gelesen, „-“.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Der Text</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>Der Import wurde abgebrochen.</translation>
    </message>
    <message>
        <source>What begins in line %1 of %2</source>
        <translation>Was in Zeile %1 von %2 beginnt,</translation>
    </message>
    <message>
        <source>This computer was asleep.</source>
        <translation>Dieser Computer hat geschlafen.</translation>
    </message>
    <message>
        <source>The clock of this computer jumped ahead: it was paused, or its time was set.</source>
        <translation>Die Uhr dieses Computers ist vorgesprungen: er war angehalten, oder seine Zeit wurde gestellt.</translation>
    </message>
    <message>
        <source>This computer had no network: only programs on it could reach it.</source>
        <translation>Dieser Computer hatte kein Netz: nur Programme auf ihm konnten ihn erreichen.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Es wurde angehalten.</translation>
    </message>
    <message>
        <source>%1 of %2 delivered events were seen.</source>
        <translation>%1 von %2 zugestellten Ereignissen wurden gesehen.</translation>
    </message>
    <message>
        <source>%1 of them by time and type alone, which is a guess.</source>
        <translation>%1 davon nur nach Zeit und Typ, was eine Vermutung ist.</translation>
    </message>
    <message>
        <source>None is missing.</source>
        <translation>Keines fehlt.</translation>
    </message>
    <message>
        <source>1 is missing: the gateway calls it delivered, and it never came here.</source>
        <translation>1 fehlt: das Gateway nennt es zugestellt, und es kam nie hier an.</translation>
    </message>
    <message>
        <source>%1 are missing: the gateway calls them delivered, and they never came here.</source>
        <translation>%1 fehlen: das Gateway nennt sie zugestellt, und sie kamen nie hier an.</translation>
    </message>
    <message>
        <source>%1 the gateway itself does not call delivered.</source>
        <translation>%1 nennt das Gateway selbst nicht zugestellt.</translation>
    </message>
    <message>
        <source>%1 came here and are not in the list.</source>
        <translation>%1 kamen hier an und stehen nicht in der Liste.</translation>
    </message>
    <message>
        <source>%1 of the list lie outside the period.</source>
        <translation>%1 der Liste liegen außerhalb des Zeitraums.</translation>
    </message>
    <message>
        <source>There are more events than can be compared at once: take a shorter period.</source>
        <translation>Es sind mehr Ereignisse, als sich auf einmal vergleichen lassen: nehmen Sie einen kürzeren Zeitraum.</translation>
    </message>
</context>
<context>
    <name>hookloupe::DeleteController</name>
    <message>
        <source>deletion of %1</source>
        <translation>Löschen von %1</translation>
    </message>
    <message>
        <source>import of %1</source>
        <translation>Import von %1</translation>
    </message>
    <message>
        <source>%1 taken out again.</source>
        <translation>%1 wieder entfernt.</translation>
    </message>
    <message>
        <source>%1 has a star, a tag or a note. Delete it?</source>
        <translation>%1 hat einen Stern, Tags oder eine Notiz. Löschen?</translation>
    </message>
    <message>
        <source>All %1 have a star, a tag or a note. Delete them?</source>
        <translation>Alle %1 haben einen Stern, Tags oder eine Notiz. Löschen?</translation>
    </message>
    <message>
        <source>%1 of %2 have a star, a tag or a note. Delete them, too?</source>
        <translation>%1 von %2 haben einen Stern, Tags oder eine Notiz. Auch diese löschen?</translation>
    </message>
    <message>
        <source>Delete events</source>
        <translation>Ereignisse löschen</translation>
    </message>
    <message>
        <source>&amp;Keep those, delete %1</source>
        <translation>Diese &amp;behalten, %1 löschen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Delete all %1</source>
        <translation>&amp;Alle löschen: %1</translation>
    </message>
    <message>
        <source>%1 deleted.</source>
        <translation>Gelöscht: %1.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Dis&amp;miss</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>%1 brought back.</source>
        <translation>Zurückgeholt: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 brought back. What was deleted more than an hour ago is gone.</source>
        <translation>%1 von %2 zurückgeholt. Was vor mehr als einer Stunde gelöscht wurde, ist fort.</translation>
    </message>
</context>
<context>
    <name>hookloupe::DeliveryStory</name>
    <message>
        <source>Accepted: %1 sends it no more.</source>
        <translation>Angenommen: %1 sendet es nicht mehr.</translation>
    </message>
    <message>
        <source>Next attempt expected at about %1, %2.</source>
        <translation>Nächster Versuch erwartet um etwa %1, %2.</translation>
    </message>
    <message>
        <source>Next attempt expected at %1, %2.</source>
        <translation>Nächster Versuch erwartet um %1, %2.</translation>
    </message>
    <message>
        <source>The next attempt was expected at %1, %2; it has not come. The sender may have given up, or did not reach this computer.</source>
        <translation>Der nächste Versuch war um %1 erwartet, %2; er ist nicht gekommen. Der Absender hat vielleicht aufgegeben oder diesen Computer nicht erreicht.</translation>
    </message>
    <message>
        <source>%1 does not repeat what fails.</source>
        <translation>%1 wiederholt nicht, was scheitert.</translation>
    </message>
    <message>
        <source>Gave up: %1 makes no further attempt.</source>
        <translation>Aufgegeben: %1 macht keinen weiteren Versuch.</translation>
    </message>
    <message>
        <source>Gave up: %1 makes no further attempt, and %2.</source>
        <translation>Aufgegeben: %1 macht keinen weiteren Versuch und %2.</translation>
    </message>
    <message>
        <source>Gave up: after this answer %1 does not try again.</source>
        <translation>Aufgegeben: Nach dieser Antwort versucht %1 es nicht noch einmal.</translation>
    </message>
    <message>
        <source>the provider&apos;s documentation</source>
        <translation>die Dokumentation des Anbieters</translation>
    </message>
    <message>
        <source>somebody else&apos;s text, so likely but not certain</source>
        <translation>ein Text von anderen, also wahrscheinlich, aber nicht sicher</translation>
    </message>
    <message>
        <source>general knowledge that was not looked up, so it may have moved</source>
        <translation>allgemeines Wissen, nicht nachgeschlagen, also vielleicht überholt</translation>
    </message>
    <message>
        <source>Schedule of %1: %2 Source: %3.</source>
        <comment>a provider, its schedule, how it is known</comment>
        <translation>Zeitplan von %1: %2 Quelle: %3.</translation>
    </message>
    <message>
        <source>An answer has to come within %1.</source>
        <translation>Eine Antwort muss binnen %1 kommen.</translation>
    </message>
    <message>
        <source>Duplicate: attempt %1 repeats %2, which was answered with success.</source>
        <translation>Duplikat: Versuch %1 wiederholt %2; dieser wurde mit Erfolg beantwortet.</translation>
    </message>
    <message>
        <source>Duplicates: %1 attempts repeat %2, which was answered with success.</source>
        <translation>Duplikate: %1 Versuche wiederholen %2; dieser wurde mit Erfolg beantwortet.</translation>
    </message>
    <message>
        <source>A consumer must act on a delivery once only: it keeps the ids that it has worked on and answers 2xx to one that it knows. Else a payment is booked twice.</source>
        <translation>Ein Consumer darf auf eine Zustellung nur einmal reagieren: Er merkt sich die bearbeiteten IDs und antwortet mit 2xx auf eine, die er kennt. Sonst wird eine Zahlung doppelt gebucht.</translation>
    </message>
    <message>
        <source>Attempt %1 was answered after %2; %3 waits %4, so it saw no answer.</source>
        <translation>Versuch %1 wurde nach %2 beantwortet; %3 wartet %4 und sah darum keine Antwort.</translation>
    </message>
    <message>
        <source>Attempt %1 is not answered yet.</source>
        <translation>Versuch %1 ist noch nicht beantwortet.</translation>
    </message>
    <message>
        <source>No retry schedule is known for this sender, so nobody can say when it tries again. Choose one to compare with.</source>
        <translation>Für diesen Absender ist kein Zeitplan der Wiederholungen bekannt; niemand kann sagen, wann er es wieder versucht. Wählen Sie einen zum Vergleich.</translation>
    </message>
    <message>
        <source>The newest %1 of %2 attempts are shown; so many are not compared with a schedule.</source>
        <translation>Die neuesten %1 von %2 Versuchen sind zu sehen; so viele werden nicht mit einem Zeitplan verglichen.</translation>
    </message>
    <message>
        <source>The clock was set back before attempt %1: how long the sender waited before it is not known.</source>
        <translation>Vor Versuch %1 wurde die Uhr zurückgestellt: Wie lange der Absender vorher wartete, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>noch nicht beantwortet</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
</context>
<context>
    <name>hookloupe::DeliveryTreeModel</name>
    <message>
        <source>From the first attempt to the last; of an attempt, since the one before</source>
        <translation>Vom ersten Versuch bis zum letzten; bei einem Versuch seit dem vorigen</translation>
    </message>
</context>
<context>
    <name>hookloupe::DeliveryTreeView</name>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>Each with its attempts: Right opens, Left closes it.</source>
        <translation>Jede mit ihren Versuchen: Rechts klappt sie auf, Links zu.</translation>
    </message>
</context>
<context>
    <name>hookloupe::DeliveryView</name>
    <message>
        <source>C&amp;ompare with the schedule of</source>
        <translation>&amp;Vergleichen mit dem Zeitplan von</translation>
    </message>
    <message>
        <source>Attempts of the delivery</source>
        <translation>Versuche der Zustellung</translation>
    </message>
    <message>
        <source>Schedule to compare with</source>
        <translation>Zeitplan zum Vergleich</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemandem</translation>
    </message>
</context>
<context>
    <name>hookloupe::DetailPane</name>
    <message>
        <source>Chec&amp;k the store…</source>
        <translation>Speicher &amp;prüfen…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>Forwarding</source>
        <translation>Weiterleitung</translation>
    </message>
    <message>
        <source>Replays</source>
        <translation>Replays</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Select an event to see what is in it.</source>
        <translation>Wählen Sie ein Ereignis, um zu sehen, was darin steht.</translation>
    </message>
    <message>
        <source>Replays (%1)</source>
        <translation>Replays (%1)</translation>
    </message>
    <message>
        <source>Forwarding (%1)</source>
        <translation>Weiterleitung (%1)</translation>
    </message>
    <message>
        <source>Delivery (%1)</source>
        <translation>Zustellung (%1)</translation>
    </message>
</context>
<context>
    <name>hookloupe::DiagnosisView</name>
    <message>
        <source>proven</source>
        <translation>bewiesen</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>eine Vermutung</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Kop&amp;ieren</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Copy the sentence for the merchant</source>
        <translation>Den Satz für den Händler kopieren</translation>
    </message>
    <message>
        <source>Framework of the consumer</source>
        <translation>Framework des Consumers</translation>
    </message>
    <message>
        <source>Code that fixes it</source>
        <translation>Code, der es behebt</translation>
    </message>
    <message>
        <source>Copy &amp;code</source>
        <translation>&amp;Code kopieren</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Den Code kopieren</translation>
    </message>
    <message>
        <source>C&amp;ause</source>
        <translation>Urs&amp;ache</translation>
    </message>
    <message>
        <source>Fi&amp;x for</source>
        <translation>Behebung &amp;für</translation>
    </message>
    <message>
        <source>Looking for the cause…</source>
        <translation>Suche die Ursache…</translation>
    </message>
    <message>
        <source>Copied the sentence about the cause.</source>
        <translation>Satz über die Ursache kopiert.</translation>
    </message>
    <message>
        <source>Copied the code.</source>
        <translation>Code kopiert.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a cause, how sure</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Why this happens</source>
        <translation>&amp;Warum das geschieht</translation>
    </message>
    <message>
        <source>Why this happens</source>
        <translation>Warum das geschieht</translation>
    </message>
    <message>
        <source>What this cause is, and how others came by it</source>
        <translation>Was diese Ursache ist, und wie andere dazu kamen</translation>
    </message>
</context>
<context>
    <name>hookloupe::DiffView</name>
    <message>
        <source>Lines that differ</source>
        <translation>Verschiedene Zeilen</translation>
    </message>
    <message>
        <source>Lines that differ, left</source>
        <translation>Verschiedene Zeilen, links</translation>
    </message>
    <message>
        <source>Lines that differ, right</source>
        <translation>Verschiedene Zeilen, rechts</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <translation>Links: %1</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <translation>Rechts: %1</translation>
    </message>
</context>
<context>
    <name>hookloupe::DifferenceTable</name>
    <message>
        <source>added</source>
        <translation>hinzugekommen</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>weggefallen</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>spelled differently</source>
        <translation>anders geschrieben</translation>
    </message>
    <message>
        <source>another order</source>
        <translation>andere Reihenfolge</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
</context>
<context>
    <name>hookloupe::DoctorDialog</name>
    <message>
        <source>pass</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>ansehen</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a check, its outcome</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy &amp;results</source>
        <translation>E&amp;rgebnisse kopieren</translation>
    </message>
    <message>
        <source>Nothing arrived?</source>
        <translation>Nichts angekommen?</translation>
    </message>
    <message>
        <source>URL that the provider calls</source>
        <translation>URL, die der Anbieter aufruft</translation>
    </message>
    <message>
        <source>not known: what is outside is not checked</source>
        <translation>unbekannt: was außerhalb liegt, wird nicht geprüft</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>The provider calls &amp;URL</source>
        <translation>&amp;URL, die der Anbieter aufruft</translation>
    </message>
    <message>
        <source>the results</source>
        <translation>die Ergebnisse</translation>
    </message>
    <message>
        <source>Checks whether a request can come in: from the listener to the URL that the provider calls.</source>
        <translation>Prüft, ob eine Anfrage hereinkommt: vom Listener bis zur URL, die der Anbieter aufruft.</translation>
    </message>
    <message>
        <source>Write the whole URL, such as https://name.example/payments.</source>
        <translation>Geben Sie die ganze URL ein, etwa https://name.example/payments.</translation>
    </message>
    <message>
        <source>Send a request from outside?</source>
        <translation>Eine Anfrage von außen senden?</translation>
    </message>
    <message>
        <source>To see whether a request comes in, one is sent to %1. It holds nothing of yours, and is taken out of the list again.</source>
        <translation>Um zu sehen, ob eine Anfrage hereinkommt, wird eine an %1 gesendet. Sie enthält nichts von Ihnen und wird wieder aus der Liste genommen.</translation>
    </message>
    <message>
        <source>&amp;Send it</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>&amp;Check without</source>
        <translation>&amp;Ohne prüfen</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Prüfe…</translation>
    </message>
    <message>
        <source>Stopped: the checks are not complete.</source>
        <translation>Gestoppt: die Prüfungen sind unvollständig.</translation>
    </message>
    <message>
        <source>1 check fails: nothing can arrive this way.</source>
        <translation>1 Prüfung schlägt fehl: so kann nichts ankommen.</translation>
    </message>
    <message>
        <source>%1 checks fail.</source>
        <translation>%1 Prüfungen schlagen fehl.</translation>
    </message>
    <message>
        <source>Nothing fails; look at what is marked.</source>
        <translation>Nichts schlägt fehl; sehen Sie an, was markiert ist.</translation>
    </message>
    <message>
        <source>Nothing is wrong here: look at what the provider says it sends.</source>
        <translation>Hier ist alles in Ordnung: Sehen Sie nach, was der Anbieter gesendet haben will.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stopp</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>Prüfung stoppen</translation>
    </message>
    <message>
        <source>Run the checks</source>
        <translation>Prüfungen starten</translation>
    </message>
</context>
<context>
    <name>hookloupe::EmptyState</name>
    <message>
        <source>Give this address to the provider, or send a request yourself:</source>
        <translation>Geben Sie dem Anbieter diese Adresse, oder senden Sie selbst eine Anfrage:</translation>
    </message>
    <message>
        <source>Send a test event</source>
        <translation>Testereignis senden</translation>
    </message>
    <message>
        <source>Nothing arrived? Check why</source>
        <translation>Nichts angekommen? Prüfen, warum</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Waiting for the first webhook</source>
        <translation>Warte auf den ersten Webhook</translation>
    </message>
    <message>
        <source>Not listening: press Start to receive webhooks</source>
        <translation>Kein Empfang: Drücken Sie „Starten“, um Webhooks zu empfangen</translation>
    </message>
    <message>
        <source>Nothin&amp;g arrived?</source>
        <translation>Nichts an&amp;gekommen?</translation>
    </message>
</context>
<context>
    <name>hookloupe::EndpointCheck</name>
    <message>
        <source>Give the endpoint a name.</source>
        <translation>Geben Sie dem Endpunkt einen Namen.</translation>
    </message>
    <message>
        <source>Another endpoint has this name. Choose a different one.</source>
        <translation>Ein anderer Endpunkt hat diesen Namen. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>A path starts with a slash, for example /hooks/stripe.</source>
        <translation>Ein Pfad beginnt mit einem Schrägstrich, zum Beispiel /hooks/stripe.</translation>
    </message>
    <message>
        <source>A path has no blanks, query or fragment.</source>
        <translation>Ein Pfad hat weder Leerzeichen noch Query oder Fragment.</translation>
    </message>
    <message>
        <source>Another endpoint has this path. Choose a longer or different one.</source>
        <translation>Ein anderer Endpunkt hat diesen Pfad. Wählen Sie einen längeren oder anderen.</translation>
    </message>
    <message>
        <source>%1 needs “%2”.</source>
        <translation>%1 braucht „%2“.</translation>
    </message>
    <message>
        <source>%1 signatures need the provider&apos;s public key.</source>
        <translation>Signaturen von %1 brauchen den öffentlichen Schlüssel des Anbieters.</translation>
    </message>
    <message>
        <source>%1 signatures need the secret.</source>
        <translation>Signaturen von %1 brauchen das Geheimnis.</translation>
    </message>
    <message>
        <source>Write the whole address that the provider calls, for example https://hooks.example.com/stripe.</source>
        <translation>Geben Sie die ganze Adresse ein, die der Anbieter aufruft, zum Beispiel https://hooks.example.com/stripe.</translation>
    </message>
    <message>
        <source>%1 is this Hookloupe itself, so events would go in circles. Name the address of your program.</source>
        <translation>%1 ist dieses Hookloupe selbst, Ereignisse liefen im Kreis. Nennen Sie die Adresse Ihres Programms.</translation>
    </message>
    <message>
        <source>At most %1 mirrors are possible.</source>
        <translation>Höchstens %1 Spiegel sind möglich.</translation>
    </message>
    <message>
        <source>Line %1 is no header. Write it as “Name: value”.</source>
        <translation>Zeile %1 ist kein Header. Schreiben Sie „Name: Wert“.</translation>
    </message>
</context>
<context>
    <name>hookloupe::EndpointCombo</name>
    <message>
        <source>Endpoint whose scheme and secret are used</source>
        <translation>Endpunkt, dessen Verfahren und Geheimnis gelten</translation>
    </message>
    <message>
        <source>(scheme and secret below)</source>
        <translation>(Verfahren und Geheimnis unten)</translation>
    </message>
</context>
<context>
    <name>hookloupe::EndpointDialog</name>
    <message>
        <source>Add endpoint</source>
        <translation>Endpunkt hinzufügen</translation>
    </message>
    <message>
        <source>Edit endpoint</source>
        <translation>Endpunkt bearbeiten</translation>
    </message>
    <message>
        <source>S&amp;ignature</source>
        <translation>S&amp;ignatur</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Antwort</translation>
    </message>
    <message>
        <source>Ru&amp;les</source>
        <translation>Rege&amp;ln</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>&amp;Weiterleitung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Replays go to</source>
        <translation>Replays gehen an</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>&amp;Path</source>
        <translation>Pfa&amp;d</translation>
    </message>
    <message>
        <source>&amp;Replays go to</source>
        <translation>Repla&amp;ys gehen an</translation>
    </message>
</context>
<context>
    <name>hookloupe::EndpointsModel</name>
    <message>
        <source>All events</source>
        <translation>Alle Ereignisse</translation>
    </message>
    <message>
        <source>every endpoint</source>
        <translation>jeder Endpunkt</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 Ereignis</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 Ereignisse</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>zuletzt %1</translation>
    </message>
</context>
<context>
    <name>hookloupe::EndpointsPane</name>
    <message>
        <source>E&amp;dit…</source>
        <translation>Bearbei&amp;ten…</translation>
    </message>
    <message>
        <source>Edit endpoint</source>
        <translation>Endpunkt bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Remove endpoint</source>
        <translation>Endpunkt entfernen</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>Hin&amp;zufügen…</translation>
    </message>
    <message>
        <source>Add endpoint</source>
        <translation>Endpunkt hinzufügen</translation>
    </message>
    <message>
        <source>Endpoint “%1” removed.</source>
        <translation>Endpunkt „%1“ entfernt.</translation>
    </message>
    <message>
        <source>“%1” checks the signatures of %2 now.</source>
        <translation>„%1“ prüft jetzt die Signaturen von %2.</translation>
    </message>
    <message>
        <source>change of the endpoint “%1”</source>
        <translation>Änderung des Endpunkts „%1“</translation>
    </message>
    <message>
        <source>Endpoint “%1” changed.</source>
        <translation>Endpunkt „%1“ geändert.</translation>
    </message>
    <message>
        <source>addition of the endpoint “%1”</source>
        <translation>Hinzufügen des Endpunkts „%1“</translation>
    </message>
    <message>
        <source>Endpoint “%1” added.</source>
        <translation>Endpunkt „%1“ hinzugefügt.</translation>
    </message>
    <message>
        <source>removal of the endpoint “%1”</source>
        <translation>Entfernen des Endpunkts „%1“</translation>
    </message>
    <message>
        <source>set-up of the endpoint “%1”</source>
        <translation>Einrichten des Endpunkts „%1“</translation>
    </message>
</context>
<context>
    <name>hookloupe::EventListModel</name>
    <message>
        <source>%1, sorted descending</source>
        <translation>%1, absteigend sortiert</translation>
    </message>
    <message>
        <source>%1, sorted ascending</source>
        <translation>%1, aufsteigend sortiert</translation>
    </message>
</context>
<context>
    <name>hookloupe::EventListPane</name>
    <message>
        <source>Filter events</source>
        <translation>Ereignisse filtern</translation>
    </message>
    <message>
        <source>Filter by text or field, such as verdict:bad_signature after:-2h  (/ to type, F1 for help)</source>
        <translation>Filtern nach Text oder Feld, etwa verdict:bad_signature after:-2h  (/ zum Tippen, F1 für Hilfe)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop sorting, and show the newest first</source>
        <translation>Sortieren stoppen und die neuesten zuerst zeigen</translation>
    </message>
    <message>
        <source>Stop sorting</source>
        <translation>Sortieren stoppen</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>How to filter (F1)</source>
        <translation>So wird gefiltert (F1)</translation>
    </message>
    <message>
        <source>How to filter</source>
        <translation>So wird gefiltert</translation>
    </message>
    <message>
        <source>Column %1: %2 The list still shows what was asked before.</source>
        <translation>Spalte %1: %2 Die Liste zeigt noch, was vorher gefragt war.</translation>
    </message>
    <message>
        <source>Sorting… %1 %</source>
        <translation>Sortiere… %1 %</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche…</translation>
    </message>
    <message>
        <source>Sho&amp;w all events</source>
        <translation>Alle Ereignisse &amp;zeigen</translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation>Alle Ereignisse zeigen</translation>
    </message>
    <message>
        <source>No event matches “%1”.</source>
        <translation>Kein Ereignis passt zu „%1“.</translation>
    </message>
    <message>
        <source>No complete request has come yet. What was refused is hidden.</source>
        <translation>Es kam noch keine vollständige Anfrage. Abgewiesenes ist ausgeblendet.</translation>
    </message>
    <message>
        <source>“%1” has no events yet.</source>
        <translation>„%1“ hat noch keine Ereignisse.</translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <translation>Filter l&amp;eeren</translation>
    </message>
</context>
<context>
    <name>hookloupe::EventListView</name>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Add a &amp;JSON path…</source>
        <translation>&amp;JSON-Pfad hinzufügen…</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>&amp;Default columns</source>
        <translation>&amp;Voreingestellte Spalten</translation>
    </message>
    <message>
        <source>“%1” is a column of this path already.</source>
        <translation>„%1“ ist schon eine Spalte dieses Pfads.</translation>
    </message>
    <message>
        <source>There are %1 columns of JSON paths already. Remove one first: View, Columns.</source>
        <translation>Es gibt schon %1 Spalten mit JSON-Pfaden. Entfernen Sie zuerst eine: Ansicht, Spalten.</translation>
    </message>
    <message>
        <source>“%1” is a column now, beside the path.</source>
        <translation>„%1“ ist jetzt eine Spalte, neben dem Pfad.</translation>
    </message>
</context>
<context>
    <name>hookloupe::EventPair</name>
    <message>
        <source>attempt %L1</source>
        <translation>Versuch %L1</translation>
    </message>
    <message>
        <source>the replay of %1</source>
        <translation>das Replay von %1</translation>
    </message>
    <message>
        <source>replayed %1 (%2) to %3, %4</source>
        <comment>time, kind, URL, request</comment>
        <translation>erneut gesendet %1 (%2) an %3, %4</translation>
    </message>
    <message>
        <source>%1 is a time without listening, not a request. Select two requests.</source>
        <translation>%1 ist eine Zeit ohne Empfang, keine Anfrage. Wählen Sie zwei Anfragen aus.</translation>
    </message>
    <message>
        <source>No request without a type came to “%1” at %2 before %3.</source>
        <translation>Vor %3 kam zu „%1“ unter %2 keine Anfrage ohne Typ.</translation>
    </message>
    <message>
        <source>No “%1” came to “%2” before %3.</source>
        <translation>Vor %3 kam kein „%1“ zu „%2“.</translation>
    </message>
    <message>
        <source>Select two events to compare any two.</source>
        <translation>Wählen Sie zwei Ereignisse, um beliebige zwei zu vergleichen.</translation>
    </message>
    <message>
        <source>%1 is the first attempt of its delivery that is kept: there is none before. Select two events to compare any two.</source>
        <translation>%1 ist der erste vorhandene Versuch seiner Zustellung: davor gibt es keinen. Wählen Sie zwei Ereignisse, um beliebige zwei zu vergleichen.</translation>
    </message>
    <message>
        <source>That replay of %1 is no longer in the store.</source>
        <translation>Jenes Replay von %1 ist nicht mehr im Speicher.</translation>
    </message>
</context>
<context>
    <name>hookloupe::EventText</name>
    <message>
        <source>%1, handshake</source>
        <translation>%1, Handshake</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a status, too late</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, over %2</source>
        <comment>a time, the provider&apos;s time-out</comment>
        <translation>%1, über %2</translation>
    </message>
    <message>
        <source>%1, %2 % of %3</source>
        <comment>a time, its share, the provider&apos;s time-out</comment>
        <translation>%1, %2 % von %3</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>Ereignistyp</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a provider, what is missing</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>%1, alarm</source>
        <translation>%1, Alarm</translation>
    </message>
    <message>
        <source>%1, replay</source>
        <translation>%1, Replay</translation>
    </message>
    <message>
        <source>%1, duplicate</source>
        <translation>%1, Duplikat</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1–%2 (%3): %4</source>
        <comment>from, to, how long, why</comment>
        <translation>%1–%2 (%3): %4</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>by the relay</source>
        <translation>vom Relay</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>%1, client had left</source>
        <translation>%1, Client war fort</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>zu spät</translation>
    </message>
    <message>
        <source>almost late</source>
        <translation>fast zu spät</translation>
    </message>
</context>
<context>
    <name>hookloupe::EventWindow</name>
    <message>
        <source>Event %1</source>
        <translation>Ereignis %1</translation>
    </message>
    <message>
        <source>&amp;Replay</source>
        <translation>&amp;Erneut senden</translation>
    </message>
    <message>
        <source>&amp;Edit and replay…</source>
        <translation>&amp;Bearbeiten und erneut senden…</translation>
    </message>
    <message>
        <source>Show in the &amp;list</source>
        <translation>In der &amp;Liste zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>hookloupe::EventWindows</name>
    <message>
        <source>There are %1 event windows already. Close one of them first.</source>
        <translation>Es gibt schon %1 Ereignisfenster. Schließen Sie zuerst eines.</translation>
    </message>
</context>
<context>
    <name>hookloupe::ExportDialog</name>
    <message>
        <source>%1 exported.</source>
        <translation>Exportiert: %1.</translation>
    </message>
    <message>
        <source>There was nothing to redact.</source>
        <translation>Es gab nichts zu schwärzen.</translation>
    </message>
    <message>
        <source>Redacted values: %1.</source>
        <translation>%1 Werte wurden geschwärzt.</translation>
    </message>
    <message>
        <source>%1 left out: %2</source>
        <translation>%1 ausgelassen: %2</translation>
    </message>
    <message>
        <source>&amp;Redact: take out credentials, people and payment data</source>
        <translation>Schwä&amp;rzen: Zugangsdaten, Personen und Zahlungsdaten entfernen</translation>
    </message>
    <message>
        <source>Take out si&amp;gnatures, too</source>
        <translation>Auch Si&amp;gnaturen entfernen</translation>
    </message>
    <message>
        <source>S&amp;how the values that are taken out</source>
        <translation>Die entfernten Werte &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Hinzuf&amp;ügen</translation>
    </message>
    <message>
        <source>Forge&amp;t these</source>
        <translation>Diese ver&amp;gessen</translation>
    </message>
    <message>
        <source>The selected events (%1)</source>
        <translation>Die ausgewählten Ereignisse (%1)</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Alle Ereignisse</translation>
    </message>
    <message>
        <source>All events that match the filter</source>
        <translation>Alle Ereignisse, die zum Filter passen</translation>
    </message>
    <message>
        <source>It keeps all that is known of an event.</source>
        <translation>Es behält alles, was über ein Ereignis bekannt ist.</translation>
    </message>
    <message>
        <source>Commands cannot send there: %1</source>
        <translation>Dorthin können Befehle nicht senden: %1</translation>
    </message>
    <message>
        <source>… and so on</source>
        <translation>… und so weiter</translation>
    </message>
    <message>
        <source>&amp;Taken out (%1)</source>
        <translation>En&amp;tfernt (%1)</translation>
    </message>
    <message>
        <source>&amp;Taken out</source>
        <translation>En&amp;tfernt</translation>
    </message>
    <message>
        <source>Where signed content is redacted, the signature no longer verifies for whoever gets it; the verdict that was made here stays in formats that have room for it.</source>
        <translation>Wo signierter Inhalt geschwärzt wird, stimmt die Signatur beim Empfänger nicht mehr; der hier festgestellte Befund bleibt in Formaten, die Platz dafür haben.</translation>
    </message>
    <message>
        <source>Nothing is taken out: credentials, tokens and personal data go along.</source>
        <translation>Nichts wird entfernt: Zugangsdaten, Token und persönliche Daten gehen mit.</translation>
    </message>
    <message>
        <source>Looking for the events…</source>
        <translation>Suche die Ereignisse…</translation>
    </message>
    <message>
        <source>There is no event to export.</source>
        <translation>Es gibt kein Ereignis zu exportieren.</translation>
    </message>
    <message>
        <source>%1 would be exported.</source>
        <translation>Exportiert würden: %1.</translation>
    </message>
    <message>
        <source>Looking what that would be…</source>
        <translation>Sehe nach, was das wäre…</translation>
    </message>
    <message>
        <source>The preview is of the first %1 only; the others are redacted by the same rules.</source>
        <translation>Die Vorschau zeigt nur die ersten %1; die anderen werden nach denselben Regeln geschwärzt.</translation>
    </message>
    <message>
        <source>More is taken out than is listed.</source>
        <translation>Es wird mehr entfernt, als aufgeführt ist.</translation>
    </message>
    <message>
        <source>1 value was added by hand.</source>
        <translation>1 Wert wurde von Hand hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 values were added by hand.</source>
        <translation>%1 Werte wurden von Hand hinzugefügt.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Exporting %1…</source>
        <translation>Exportiere %1…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>It is in %1.</source>
        <translation>Sie steht in: %1.</translation>
    </message>
    <message>
        <source>It holds bytes that are no text, which the clipboard would change. Save it to a file.</source>
        <translation>Es enthält Bytes, die kein Text sind und die die Zwischenablage verändern würde. Speichern Sie es in eine Datei.</translation>
    </message>
    <message>
        <source>%1 It is on the clipboard.</source>
        <translation>%1 Es ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>Which events are exported</source>
        <translation>Welche Ereignisse exportiert werden</translation>
    </message>
    <message>
        <source>What they are written as</source>
        <translation>Als was sie geschrieben werden</translation>
    </message>
    <message>
        <source>Where commands send to</source>
        <translation>Wohin Befehle senden</translation>
    </message>
    <message>
        <source>E&amp;vents</source>
        <translation>&amp;Ereignisse</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Commands s&amp;end to</source>
        <translation>Befehle se&amp;nden an</translation>
    </message>
    <message>
        <source>What would be written</source>
        <translation>Was geschrieben würde</translation>
    </message>
    <message>
        <source>&amp;What is written</source>
        <translation>&amp;Was geschrieben wird</translation>
    </message>
    <message>
        <source>Values that are taken out</source>
        <translation>Werte, die entfernt werden</translation>
    </message>
    <message>
        <source>A value that is to be taken out wherever it stands</source>
        <translation>Ein Wert, der überall entfernt wird, wo er steht</translation>
    </message>
    <message>
        <source>Take out this value, too</source>
        <translation>Auch diesen Wert entfernen</translation>
    </message>
    <message>
        <source>Forget the values that were added by hand</source>
        <translation>Die von Hand hinzugefügten Werte vergessen</translation>
    </message>
    <message>
        <source>Ta&amp;ke out, too</source>
        <translation>A&amp;uch entfernen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save as file…</source>
        <translation>A&amp;ls Datei speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1-mal</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, first in %3</source>
        <translation>%1, %2, zuerst in %3</translation>
    </message>
    <message>
        <source>&amp;Left in it (%1)</source>
        <translation>D&amp;aringeblieben (%1)</translation>
    </message>
    <message>
        <source>What is redacted is signed anew with throw-away keys that go along: what verified here verifies there, and what failed fails for the same cause, where that can be. The finished file is searched for your secrets.</source>
        <translation>Was geschwärzt wird, wird mit mitgegebenen Wegwerfschlüsseln neu signiert: was hier stimmte, stimmt dort, und was hier scheiterte, scheitert dort aus derselben Ursache, wo das möglich ist. Die fertige Datei wird nach Ihren Geheimnissen durchsucht.</translation>
    </message>
    <message>
        <source>&amp;Write it all the same</source>
        <translation>&amp;Trotzdem schreiben</translation>
    </message>
    <message>
        <source>A heading for whoever gets it</source>
        <translation>Eine Überschrift für den Empfänger</translation>
    </message>
    <message>
        <source>What whoever gets it should know</source>
        <translation>Was der Empfänger wissen sollte</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>T&amp;itel</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;otiz</translation>
    </message>
    <message>
        <source>What the check of the finished file found in it</source>
        <translation>Was die Prüfung der fertigen Datei darin fand</translation>
    </message>
    <message>
        <source>Found in the finished file. Tick “Redact”, or add what should not be in it by hand under “Taken out”, and save it again.</source>
        <translation>In der fertigen Datei gefunden. Kreuzen Sie „Schwärzen“ an, oder fügen Sie unter „Entfernt“ von Hand hinzu, was nicht darin sein soll, und speichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>R&amp;ules…</source>
        <translation>Regeln bear&amp;beiten…</translation>
    </message>
    <message>
        <source>What exports take out</source>
        <translation>Was Exporte entfernen</translation>
    </message>
</context>
<context>
    <name>hookloupe::FieldsModel</name>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>hookloupe::FilterField</name>
    <message>
        <source>Proposals for the filter</source>
        <translation>Vorschläge für den Filter</translation>
    </message>
</context>
<context>
    <name>hookloupe::FilterHelp</name>
    <message>
        <source>How to filter</source>
        <translation>So wird gefiltert</translation>
    </message>
    <message>
        <source>Examples (choose one to try it)</source>
        <translation>Beispiele (eines wählen, um es zu versuchen)</translation>
    </message>
    <message>
        <source>this text in the target, a header or the body</source>
        <translation>dieser Text im Ziel, in einem Header oder im Body</translation>
    </message>
    <message>
        <source>both hold: a bad signature, in the last two hours</source>
        <translation>beides gilt: eine falsche Signatur, in den letzten zwei Stunden</translation>
    </message>
    <message>
        <source>one of them holds</source>
        <translation>eines davon gilt</translation>
    </message>
    <message>
        <source>not that, by a minus or NOT; * stands for any text</source>
        <translation>nicht dies, durch Minus oder NOT; * steht für beliebigen Text</translation>
    </message>
    <message>
        <source>a member of a JSON body</source>
        <translation>ein Element eines JSON-Bodys</translation>
    </message>
    <message>
        <source>there is such a member, and it is no number</source>
        <translation>es gibt dieses Element, und es ist keine Zahl</translation>
    </message>
    <message>
        <source>a header by a regular expression</source>
        <translation>ein Header nach einem regulären Ausdruck</translation>
    </message>
    <message>
        <source>parentheses group; sizes take k and M</source>
        <translation>Klammern gruppieren; Größen dürfen k und M haben</translation>
    </message>
    <message>
        <source>how long the sender waited: ms, s, min</source>
        <translation>wie lange der Absender wartete: ms, s, min</translation>
    </message>
    <message>
        <source>what you noted</source>
        <translation>was Sie notiert haben</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operatoren</translation>
    </message>
    <message>
        <source>:  contains, without regard to case (numbers: equal)
=  !=  is, is not        &gt;  &gt;=  &lt;  &lt;=  numbers, sizes, times, text in order
~  a regular expression        AND (or a blank)  OR  NOT  ( )</source>
        <translation>:  enthält, ohne Groß- und Kleinschreibung (Zahlen: gleich)
=  !=  ist, ist nicht        &gt;  &gt;=  &lt;  &lt;=  Zahlen, Größen, Zeiten, Texte nach Alphabet
~  ein regulärer Ausdruck        AND (oder ein Leerzeichen)  OR  NOT  ( )</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Ctrl+Space proposes what can follow, Tab takes it. Up brings back earlier queries. Return goes to the list. Quote what has blanks or signs: &quot;order paid&quot;.</source>
        <translation>Strg+Leertaste schlägt vor, was folgen kann, Tab übernimmt es. Hoch holt frühere Abfragen zurück. Die Eingabetaste geht zur Liste. Setzen Sie in Anführungszeichen, was Leer- oder Sonderzeichen hat: &quot;order paid&quot;.</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>%1 versuchen</translation>
    </message>
</context>
<context>
    <name>hookloupe::FindBar</name>
    <message>
        <source>Match case (Alt+C)</source>
        <translation>Groß-/Kleinschreibung beachten (Alt+C)</translation>
    </message>
    <message>
        <source>Regular expression (Alt+R)</source>
        <translation>Regulärer Ausdruck (Alt+R)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>In diesem Text suchen</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>Voriger Treffer (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Nächster Treffer (Eingabe)</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Schließen (Escape)</translation>
    </message>
    <message>
        <source>%L1 of %L2 or more</source>
        <translation>%L1 von %L2 oder mehr</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 von %L2</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Kein Treffer</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche…</translation>
    </message>
</context>
<context>
    <name>hookloupe::FindingText</name>
    <message>
        <source>What to change</source>
        <translation>Was zu ändern ist</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Should come back</source>
        <translation>Sollte zurückkommen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>… and %1 more like these.</source>
        <translation>… und %1 weitere wie diese.</translation>
    </message>
</context>
<context>
    <name>hookloupe::FirstSteps</name>
    <message>
        <source>Receive an event</source>
        <translation>Ein Ereignis empfangen</translation>
    </message>
    <message>
        <source>Set up its endpoint</source>
        <translation>Seinen Endpunkt einrichten</translation>
    </message>
    <message>
        <source>See why its signature holds</source>
        <translation>Sehen, warum seine Signatur stimmt</translation>
    </message>
    <message>
        <source>Replay it</source>
        <translation>Es erneut senden</translation>
    </message>
    <message>
        <source>Send a test event, or give the address to a provider</source>
        <translation>Senden Sie ein Testereignis, oder geben Sie einem Anbieter die Adresse</translation>
    </message>
    <message>
        <source>Edit the endpoint: its scheme says how the provider signs, its secret lets the signature be checked</source>
        <translation>Bearbeiten Sie den Endpunkt: sein Verfahren sagt, wie der Anbieter signiert, mit seinem Geheimnis lässt sich die Signatur prüfen</translation>
    </message>
    <message>
        <source>Select the event and look at Signature: what was signed, what was expected, and what came</source>
        <translation>Wählen Sie das Ereignis und sehen Sie unter Signatur nach: was signiert war, was erwartet war und was kam</translation>
    </message>
    <message>
        <source>Send it, byte for byte, to the program that you are working on</source>
        <translation>Senden Sie es, Byte für Byte, an das Programm, an dem Sie arbeiten</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Hide these first steps for good</source>
        <translation>Diese ersten Schritte endgültig ausblenden</translation>
    </message>
    <message>
        <source>Hide the first steps</source>
        <translation>Die ersten Schritte ausblenden</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
</context>
<context>
    <name>hookloupe::ForwardSection</name>
    <message>
        <source>&amp;Keep the sender&apos;s Host header</source>
        <translation>Host-Header des Absenders &amp;beibehalten</translation>
    </message>
    <message>
        <source>Add &amp;X-Forwarded-For, -Host and -Proto</source>
        <translation>&amp;X-Forwarded-For, -Host und -Proto hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Check an HTTPS target&apos;s certificate</source>
        <translation>Zertifikat eines HTTPS-Ziels &amp;prüfen</translation>
    </message>
    <message>
        <source>Forward to</source>
        <translation>Weiterleiten an</translation>
    </message>
    <message>
        <source>http://localhost:3000 (empty: events stay here)</source>
        <translation>http://localhost:3000 (leer: Ereignisse bleiben hier)</translation>
    </message>
    <message>
        <source>Who answers the sender</source>
        <translation>Wer dem Absender antwortet</translation>
    </message>
    <message>
        <source>What the target answers</source>
        <translation>Was das Ziel antwortet</translation>
    </message>
    <message>
        <source>This endpoint&apos;s own answer, at once</source>
        <translation>Die eigene Antwort dieses Endpunkts, sofort</translation>
    </message>
    <message>
        <source>Mirrors</source>
        <translation>Spiegel</translation>
    </message>
    <message>
        <source>Further URLs that get a copy, a line each</source>
        <translation>Weitere URLs, die eine Kopie bekommen, je Zeile eine</translation>
    </message>
    <message>
        <source>&amp;Forward to</source>
        <translation>Wei&amp;terleiten an</translation>
    </message>
    <message>
        <source>Sender &amp;gets</source>
        <translation>Absender be&amp;kommt</translation>
    </message>
    <message>
        <source>Time &amp;limit</source>
        <translation>Zeitli&amp;mit</translation>
    </message>
    <message>
        <source>&amp;Retries</source>
        <translation>W&amp;iederholungen</translation>
    </message>
    <message>
        <source>&amp;Mirrors</source>
        <translation>Spie&amp;gel</translation>
    </message>
    <message>
        <source>Time limit in milliseconds</source>
        <translation>Zeitlimit in Millisekunden</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Anfragen zugleich</translation>
    </message>
    <message>
        <source>at once: </source>
        <translation>zugleich: </translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Wait before the first retry in milliseconds</source>
        <translation>Wartezeit vor der ersten Wiederholung in Millisekunden</translation>
    </message>
    <message>
        <source>after </source>
        <translation>nach </translation>
    </message>
    <message>
        <source>Before the first retry; doubled before each further one.</source>
        <translation>Vor der ersten Wiederholung; vor jeder weiteren verdoppelt.</translation>
    </message>
</context>
<context>
    <name>hookloupe::Forwards</name>
    <message>
        <source>on arrival</source>
        <translation>bei Ankunft</translation>
    </message>
    <message>
        <source>retry %1</source>
        <translation>Wiederholung %1</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>auf Wunsch</translation>
    </message>
    <message>
        <source>%1, mirror</source>
        <translation>%1, Spiegel</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>Forwarding %1 to %2 failed: %3</source>
        <translation>Weiterleiten von %1 an %2 fehlgeschlagen: %3</translation>
    </message>
    <message>
        <source>Forwarded %1 to %2: %3 in %4.</source>
        <translation>%1 weitergeleitet an %2: %3 in %4.</translation>
    </message>
    <message>
        <source>Forwarded to %1, which answered %2 in %3.</source>
        <translation>Weitergeleitet an %1; Antwort %2 in %3.</translation>
    </message>
    <message>
        <source>Forwarded to %1 without success: %2</source>
        <translation>Weitergeleitet an %1 ohne Erfolg: %2</translation>
    </message>
    <message>
        <source>It was try %1.</source>
        <translation>Es war Anlauf %1.</translation>
    </message>
</context>
<context>
    <name>hookloupe::ForwardsModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Gewartet</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>hookloupe::ForwardsView</name>
    <message>
        <source>Tries to forward</source>
        <translation>Anläufe der Weiterleitung</translation>
    </message>
    <message>
        <source>Head of the request as it was sent</source>
        <translation>Kopf der Anfrage, wie sie gesendet wurde</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Not forwarded. Edit its endpoint to pass events on to your program as they come in.</source>
        <translation>Nicht weitergeleitet. Bearbeiten Sie den Endpunkt, um Ereignisse bei Ankunft an Ihr Programm weiterzugeben.</translation>
    </message>
    <message>
        <source>Not forwarded yet.</source>
        <translation>Noch nicht weitergeleitet.</translation>
    </message>
    <message>
        <source>For&amp;ward again</source>
        <translation>Noch einmal &amp;weiterleiten</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>&amp;Weiterleiten</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Noch einmal weiterleiten</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>an %1</translation>
    </message>
</context>
<context>
    <name>hookloupe::Gateway</name>
    <message>
        <source>first attempt</source>
        <translation>erster Versuch</translation>
    </message>
    <message>
        <source>retry</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>Duplikat</translation>
    </message>
    <message>
        <source>timed out after %1</source>
        <translation>Zeitlimit nach %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>an answer, a time</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>duplicate accepted</source>
        <translation>Duplikat angenommen</translation>
    </message>
    <message>
        <source>duplicate refused</source>
        <translation>Duplikat abgelehnt</translation>
    </message>
    <message>
        <source>again after %1: %2</source>
        <translation>wieder nach %1: %2</translation>
    </message>
    <message>
        <source>again after %1 of the provider&apos;s time: %2</source>
        <translation>wieder nach %1 der Zeit des Anbieters: %2</translation>
    </message>
    <message>
        <source>accepted; a duplicate follows</source>
        <translation>angenommen; ein Duplikat folgt</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>not sent again: %1</source>
        <translation>nicht wieder gesendet: %1</translation>
    </message>
    <message>
        <source>gave up: %1</source>
        <translation>aufgegeben: %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 of %2 messages accepted, in %3 attempts.</source>
        <translation>%1 von %2 Nachrichten angenommen, in %3 Versuchen.</translation>
    </message>
    <message>
        <source>%1 given up.</source>
        <translation>%1 aufgegeben.</translation>
    </message>
    <message>
        <source>%1 duplicates refused: a consumer answers 2xx to what it knows.</source>
        <translation>%1 Duplikate abgelehnt: ein Consumer antwortet mit 2xx auf das, was er kennt.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Er wurde gestoppt.</translation>
    </message>
    <message>
        <source>%1 not finished.</source>
        <translation>%1 nicht beendet.</translation>
    </message>
    <message>
        <source>the new secret alone</source>
        <translation>nur das neue Geheimnis</translation>
    </message>
    <message>
        <source>the old secret alone</source>
        <translation>nur das alte Geheimnis</translation>
    </message>
    <message>
        <source>both, the new one first</source>
        <translation>beide, das neue zuerst</translation>
    </message>
    <message>
        <source>both, the old one first</source>
        <translation>beide, das alte zuerst</translation>
    </message>
    <message>
        <source>a secret that nobody knows</source>
        <translation>ein Geheimnis, das niemand kennt</translation>
    </message>
</context>
<context>
    <name>hookloupe::GatewayDialog</name>
    <message>
        <source>Gateway simulator</source>
        <translation>Gateway-Simulator</translation>
    </message>
    <message>
        <source>Plays a payment gateway: signed events, repeated by the provider&apos;s schedule until they are accepted.</source>
        <translation>Spielt ein Zahlungs-Gateway: signierte Ereignisse, nach dem Zeitplan des Anbieters wiederholt, bis sie angenommen sind.</translation>
    </message>
    <message>
        <source>&amp;1 What to send</source>
        <translation>&amp;1 Was gesendet wird</translation>
    </message>
    <message>
        <source>&amp;2 Run</source>
        <translation>&amp;2 Lauf</translation>
    </message>
    <message>
        <source>&amp;3 Rotation rehearsal</source>
        <translation>&amp;3 Probe der Rotation</translation>
    </message>
    <message>
        <source>&amp;4 Earlier runs</source>
        <translation>&amp;4 Frühere Läufe</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Fortschritt des Laufs</translation>
    </message>
    <message>
        <source>This is a time without listening, not a request.</source>
        <translation>Das ist eine Zeit ohne Empfang, keine Anfrage.</translation>
    </message>
    <message>
        <source>There is no scheme “%1” any more.</source>
        <translation>Es gibt kein Verfahren „%1“ mehr.</translation>
    </message>
    <message>
        <source>Type in the secret of the run: it is never kept.</source>
        <translation>Geben Sie das Geheimnis des Laufs ein: es wird nie aufbewahrt.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Weiter&amp;machen</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;use</translation>
    </message>
    <message>
        <source>%1 of %2 messages accepted, in %3 attempts.</source>
        <translation>%1 von %2 Nachrichten angenommen, in %3 Versuchen.</translation>
    </message>
    <message>
        <source>%1 given up.</source>
        <translation>%1 aufgegeben.</translation>
    </message>
    <message>
        <source>Paused: nothing begins until it goes on.</source>
        <translation>Pause: nichts beginnt, bis es weitergeht.</translation>
    </message>
    <message>
        <source>%1 wait to be sent again, the next in %2.</source>
        <translation>%1 warten darauf, wieder gesendet zu werden, die nächste in %2.</translation>
    </message>
    <message>
        <source>It is not kept in a file: %1</source>
        <translation>Er wird nicht in einer Datei aufbewahrt: %1</translation>
    </message>
    <message>
        <source>It can go on from “Earlier runs”.</source>
        <translation>Er kann unter „Frühere Läufe“ weitergehen.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>St&amp;opp</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>S&amp;tarten</translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation>Lauf stoppen</translation>
    </message>
    <message>
        <source>Start the run</source>
        <translation>Lauf starten</translation>
    </message>
    <message>
        <source>A run is under way</source>
        <translation>Ein Lauf ist im Gang</translation>
    </message>
    <message>
        <source>Stop the run and close? It can go on later from “Earlier runs”.</source>
        <translation>Lauf stoppen und schließen? Er kann später unter „Frühere Läufe“ weitergehen.</translation>
    </message>
    <message>
        <source>Stop the run and close? It is not kept, and cannot go on later.</source>
        <translation>Lauf stoppen und schließen? Er wird nicht aufbewahrt und kann später nicht weitergehen.</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Stoppen und schließen</translation>
    </message>
</context>
<context>
    <name>hookloupe::GatewayForm</name>
    <message>
        <source>A time such as 500ms, 5s, 30m, 2h or 3d</source>
        <translation>Eine Zeit wie 500ms, 5s, 30m, 2h oder 3d</translation>
    </message>
    <message>
        <source>Conn&amp;ection…</source>
        <translation>V&amp;erbindung…</translation>
    </message>
    <message>
        <source>From the begin of one to the next</source>
        <translation>Vom Beginn einer bis zur nächsten</translation>
    </message>
    <message>
        <source>Du&amp;plicates of what was accepted</source>
        <translation>Dupli&amp;kate von Angenommenem</translation>
    </message>
    <message>
        <source>I&amp;n another order</source>
        <translation>I&amp;n anderer Reihenfolge</translation>
    </message>
    <message>
        <source>A&amp;ll at once</source>
        <translation>A&amp;lle zugleich</translation>
    </message>
    <message>
        <source>&amp;Backdated: first attempts were signed</source>
        <translation>R&amp;ückdatiert: erste Versuche signiert</translation>
    </message>
    <message>
        <source>How long ago first attempts were signed</source>
        <translation>Vor wie langer Zeit erste Versuche signiert wurden</translation>
    </message>
    <message>
        <source>Stop after this time</source>
        <translation>Nach dieser Zeit stoppen</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>Eine Datei…</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>An wen</translation>
    </message>
    <message>
        <source>A consumer at</source>
        <translation>Einen Consumer unter</translation>
    </message>
    <message>
        <source>This Hookloupe</source>
        <translation>Dieses Hookloupe</translation>
    </message>
    <message>
        <source>URL of the consumer</source>
        <translation>URL des Consumers</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Secret to sign with</source>
        <translation>Geheimnis, mit dem signiert wird</translation>
    </message>
    <message>
        <source>URL that is signed</source>
        <translation>URL, die signiert wird</translation>
    </message>
    <message>
        <source>(the URL above; behind a proxy, the public one)</source>
        <translation>(die URL oben; hinter einem Proxy die öffentliche)</translation>
    </message>
    <message>
        <source>How it is repeated</source>
        <translation>Wie es wiederholt wird</translation>
    </message>
    <message>
        <source>How many times faster waits pass</source>
        <translation>Wievielmal schneller Wartezeiten vergehen</translation>
    </message>
    <message>
        <source>1000 makes a day of waits one and a half minutes. Time-outs stay as they are: the consumer&apos;s time is its own.</source>
        <translation>1000 macht aus einem Tag Warten anderthalb Minuten. Zeitlimits bleiben, wie sie sind: die Zeit des Consumers ist seine eigene.</translation>
    </message>
    <message>
        <source>How many times the scenario is played</source>
        <translation>Wie oft das Szenario gespielt wird</translation>
    </message>
    <message>
        <source> times</source>
        <translation> mal</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>Attempts at once</source>
        <translation>Versuche zugleich</translation>
    </message>
    <message>
        <source>How long an answer is waited for, in seconds</source>
        <translation>Wie lange auf eine Antwort gewartet wird, in Sekunden</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>as the provider</source>
        <translation>wie der Anbieter</translation>
    </message>
    <message>
        <source>An answer that is not accepted, a time-out, or no connection</source>
        <translation>Eine Antwort, die nicht annimmt, ein Zeitlimit oder keine Verbindung</translation>
    </message>
    <message>
        <source>Stop after so many attempts</source>
        <translation>Nach so vielen Versuchen stoppen</translation>
    </message>
    <message>
        <source>Scena&amp;rio</source>
        <translation>Szenari&amp;o</translation>
    </message>
    <message>
        <source>A&amp;s endpoint</source>
        <translation>Wie End&amp;punkt</translation>
    </message>
    <message>
        <source>Sc&amp;heme</source>
        <translation>Ver&amp;fahren</translation>
    </message>
    <message>
        <source>Se&amp;cret</source>
        <translation>&amp;Geheimnis</translation>
    </message>
    <message>
        <source>Si&amp;gned URL</source>
        <translation>Si&amp;gnierte URL</translation>
    </message>
    <message>
        <source>Repeate&amp;d</source>
        <translation>&amp;Wiederholt</translation>
    </message>
    <message>
        <source>Cloc&amp;k speed</source>
        <translation>Uh&amp;rtempo</translation>
    </message>
    <message>
        <source>Pla&amp;yed</source>
        <translation>Gesp&amp;ielt</translation>
    </message>
    <message>
        <source>e&amp;very</source>
        <translation>&amp;alle</translation>
    </message>
    <message>
        <source>ago</source>
        <comment>a time ago</comment>
        <translation>zuvor</translation>
    </message>
    <message>
        <source>Made hard by</source>
        <translation>Erschwert durch</translation>
    </message>
    <message>
        <source>&amp;Attempts at once</source>
        <translation>Versu&amp;che zugleich</translation>
    </message>
    <message>
        <source>t&amp;ime-out</source>
        <translation>Zeitli&amp;mit</translation>
    </message>
    <message>
        <source>a&amp;fter attempts</source>
        <translation>nach Ver&amp;suchen</translation>
    </message>
    <message>
        <source>after a ti&amp;me</source>
        <translation>nach &amp;Zeit</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Stoppt</translation>
    </message>
    <message>
        <source>As the scheme&apos;s provider does</source>
        <translation>Wie der Anbieter des Verfahrens</translation>
    </message>
    <message>
        <source>From event %1</source>
        <translation>Aus Ereignis %1</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Scenarios (*.json)</source>
        <translation>Szenarien (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>From a file: %1</source>
        <translation>Aus einer Datei: %1</translation>
    </message>
    <message>
        <source>Choose what to send.</source>
        <translation>Wählen Sie, was gesendet wird.</translation>
    </message>
    <message>
        <source>One event has no order that could be another</source>
        <translation>Ein einzelnes Ereignis hat keine andere Reihenfolge</translation>
    </message>
    <message>
        <source>The captured request, as a new message with a new signature.</source>
        <translation>Die aufgenommene Anfrage als neue Nachricht mit neuer Signatur.</translation>
    </message>
    <message>
        <source>(where it listens, at the endpoint below)</source>
        <translation>(wo es empfängt, am Endpunkt unten)</translation>
    </message>
    <message>
        <source>(the endpoint&apos;s secret)</source>
        <translation>(das Geheimnis des Endpunkts)</translation>
    </message>
    <message>
        <source>The private key: only it can sign</source>
        <translation>Der private Schlüssel: nur er kann signieren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a provider, its schedule</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: write a time such as 500ms, 5s, 30m, 2h or 3d.</source>
        <translation>%1: Schreiben Sie eine Zeit wie 500ms, 5s, 30m, 2h oder 3d.</translation>
    </message>
    <message>
        <source>Hookloupe does not listen now: start listening first, or choose a consumer.</source>
        <translation>Hookloupe empfängt gerade nicht: Starten Sie den Empfang, oder wählen Sie einen Consumer.</translation>
    </message>
    <message>
        <source>Choose how the events are signed.</source>
        <translation>Wählen Sie, wie die Ereignisse signiert werden.</translation>
    </message>
    <message>
        <source>Type in the secret that the consumer verifies with.</source>
        <translation>Geben Sie das Geheimnis ein, mit dem der Consumer prüft.</translation>
    </message>
    <message>
        <source>The secret of %1 is not there any more: type one in.</source>
        <translation>Das Geheimnis von %1 ist nicht mehr da: geben Sie eines ein.</translation>
    </message>
    <message>
        <source>&amp;on the first failure</source>
        <translation>beim ersten Fe&amp;hler</translation>
    </message>
    <message>
        <source>Tar&amp;get</source>
        <translation>Sen&amp;den an</translation>
    </message>
</context>
<context>
    <name>hookloupe::GatewayPreviewView</name>
    <message>
        <source>How the consumer of the preview answers</source>
        <translation>Wie der Consumer der Vorschau antwortet</translation>
    </message>
    <message>
        <source>if the consumer accepts all</source>
        <translation>wenn der Consumer alles annimmt</translation>
    </message>
    <message>
        <source>if the consumer refuses all</source>
        <translation>wenn der Consumer alles ablehnt</translation>
    </message>
    <message>
        <source>What will be sent, and when</source>
        <translation>Was wann gesendet wird</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>Ereignistyp</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Previe&amp;w</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number, kind of an attempt</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Waits pass %1 times as fast.</source>
        <translation>Wartezeiten vergehen %1-mal so schnell.</translation>
    </message>
    <message>
        <source>The first %1 attempts are shown.</source>
        <translation>Die ersten %1 Versuche sind zu sehen.</translation>
    </message>
    <message>
        <source>%1 messages to %2.</source>
        <translation>%1 Nachrichten an %2.</translation>
    </message>
</context>
<context>
    <name>hookloupe::GatewayRunModel</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>nicht beendet</translation>
    </message>
    <message>
        <source>Attempt %1, %2</source>
        <translation>Versuch %1, %2</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Wieder gesendet</translation>
    </message>
    <message>
        <source>Delivery id</source>
        <translation>Zustell-ID</translation>
    </message>
</context>
<context>
    <name>hookloupe::GatewayRunView</name>
    <message>
        <source>Messages of the run</source>
        <translation>Nachrichten des Laufs</translation>
    </message>
    <message>
        <source>Each with its attempts: Right opens, Left closes it.</source>
        <translation>Jede mit ihren Versuchen: Rechts klappt sie auf, Links zu.</translation>
    </message>
    <message>
        <source>Request that was sent</source>
        <translation>Anfrage, die gesendet wurde</translation>
    </message>
    <message>
        <source>What was se&amp;nt</source>
        <translation>Was &amp;gesendet wurde</translation>
    </message>
    <message>
        <source>What came &amp;back</source>
        <translation>Was &amp;zurückkam</translation>
    </message>
    <message>
        <source>This attempt was made before the run went on: its file tells what came of it, not what was sent and came back.</source>
        <translation>Dieser Versuch war, bevor der Lauf weiterging: seine Datei sagt, was daraus wurde, nicht was gesendet wurde und zurückkam.</translation>
    </message>
    <message>
        <source>What was sent is not kept any more: only the newest attempts of a long run are.</source>
        <translation>Was gesendet wurde, ist nicht mehr da: von einem langen Lauf nur die neuesten Versuche.</translation>
    </message>
</context>
<context>
    <name>hookloupe::HeadersView</name>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Kop&amp;ieren</translation>
    </message>
    <message>
        <source>Copy headers</source>
        <translation>Header kopieren</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Copy the values of the headers without their names</source>
        <translation>Die Werte der Header ohne ihre Namen kopieren</translation>
    </message>
    <message>
        <source>Without the names (Ctrl+Shift+C)</source>
        <translation>Ohne die Namen (Strg+Umschalt+C)</translation>
    </message>
    <message>
        <source>1 header, as received</source>
        <translation>1 Header, wie empfangen</translation>
    </message>
    <message>
        <source>%1 headers, as received</source>
        <translation>%1 Header, wie empfangen</translation>
    </message>
    <message>
        <source>; %1 more after the body: see Raw</source>
        <translation>; %1 weitere nach dem Body: siehe Roh</translation>
    </message>
    <message>
        <source>1 header copied.</source>
        <translation>1 Header kopiert.</translation>
    </message>
    <message>
        <source>%1 headers copied.</source>
        <translation>%1 Header kopiert.</translation>
    </message>
    <message>
        <source>Select a header first: its value is copied without its name.</source>
        <translation>Wählen Sie zuerst einen Header: sein Wert wird ohne Namen kopiert.</translation>
    </message>
    <message>
        <source>Value of %1 copied.</source>
        <translation>Wert von %1 kopiert.</translation>
    </message>
    <message>
        <source>%1 values copied.</source>
        <translation>%1 Werte kopiert.</translation>
    </message>
</context>
<context>
    <name>hookloupe::HelpWindow</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Help of Hookloupe</source>
        <translation>Hilfe zu Hookloupe</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Die Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Hilfeseite</translation>
    </message>
    <message>
        <source>%1 – Help of Hookloupe</source>
        <translation>%1 – Hilfe zu Hookloupe</translation>
    </message>
    <message>
        <source>Nothing is said of this. Try another word.</source>
        <translation>Dazu steht nichts da. Versuchen Sie ein anderes Wort.</translation>
    </message>
</context>
<context>
    <name>hookloupe::HexView</name>
    <message>
        <source>Bytes in hexadecimal</source>
        <translation>Bytes in Hexadezimal</translation>
    </message>
</context>
<context>
    <name>hookloupe::HostQuestion</name>
    <message>
        <source>Forward to another computer</source>
        <translation>An einen anderen Computer weiterleiten</translation>
    </message>
    <message>
        <source>Check another computer</source>
        <translation>Einen anderen Computer prüfen</translation>
    </message>
    <message>
        <source>Play to another computer</source>
        <translation>An einen anderen Computer spielen</translation>
    </message>
    <message>
        <source>Replay to another computer</source>
        <translation>Erneut an einen anderen Computer senden</translation>
    </message>
    <message>
        <source>Forward every event of this endpoint to %1? It is not this computer. Events may hold personal data, and what receives them may act on them.</source>
        <translation>Jedes Ereignis dieses Endpunkts an %1 weiterleiten? Das ist nicht dieser Computer. Ereignisse können persönliche Daten enthalten, und der Empfänger kann darauf reagieren.</translation>
    </message>
    <message>
        <source>Send some fifty right and wrong events to %1? It is not this computer. What receives them takes the right ones for real: check a test system.</source>
        <translation>Etwa fünfzig richtige und falsche Ereignisse an %1 senden? Das ist nicht dieser Computer. Der Empfänger nimmt die richtigen für bare Münze: prüfen Sie ein Testsystem.</translation>
    </message>
    <message>
        <source>Play these events to %1, and repeat what is not accepted? It is not this computer. What receives them takes them for real: use a test system.</source>
        <translation>Diese Ereignisse an %1 spielen und wiederholen, was nicht angenommen wird? Das ist nicht dieser Computer. Der Empfänger nimmt sie für bare Münze: benutzen Sie ein Testsystem.</translation>
    </message>
    <message>
        <source>Send these events to %1? It is not this computer. They may hold personal data, and what receives them may act on each.</source>
        <translation>Diese Ereignisse an %1 senden? Das ist nicht dieser Computer. Sie können persönliche Daten enthalten, und der Empfänger kann auf jedes reagieren.</translation>
    </message>
    <message>
        <source>Send this event to %1? It is not this computer. The event may hold personal data, and what receives it may act on it.</source>
        <translation>Dieses Ereignis an %1 senden? Das ist nicht dieser Computer. Es kann persönliche Daten enthalten, und der Empfänger kann darauf reagieren.</translation>
    </message>
    <message>
        <source>&amp;Forward and remember</source>
        <translation>&amp;Weiterleiten und merken</translation>
    </message>
    <message>
        <source>&amp;Send and remember</source>
        <translation>&amp;Senden und merken</translation>
    </message>
</context>
<context>
    <name>hookloupe::ImportController</name>
    <message>
        <source>All that can be imported (%1)</source>
        <translation>Alles, was importiert werden kann (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>what was dropped</source>
        <translation>was abgelegt wurde</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 Dateien</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>die Zwischenablage</translation>
    </message>
    <message>
        <source>There is no text and no file to import in %1.</source>
        <translation>Nichts zu importieren, weder Text noch Datei: %1.</translation>
    </message>
    <message>
        <source>Another import is open. End that first.</source>
        <translation>Ein anderer Import ist offen. Beenden Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>Choose what it &amp;is…</source>
        <translation>Auswählen, was es &amp;ist…</translation>
    </message>
    <message>
        <source>Dis&amp;miss</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>%1 of %2 imported from %3.</source>
        <translation>%1 von %2 importiert aus %3.</translation>
    </message>
    <message>
        <source>Cancelled. %1</source>
        <translation>Abgebrochen. %1</translation>
    </message>
    <message>
        <source>%1 The store did not take the others: %2</source>
        <translation>%1 Der Speicher nahm die anderen nicht an: %2</translation>
    </message>
    <message>
        <source>A request is on the clipboard (%1).</source>
        <translation>In der Zwischenablage liegt eine Anfrage (%1).</translation>
    </message>
    <message>
        <source>%1 requests are on the clipboard (%2).</source>
        <translation>In der Zwischenablage liegen %1 Anfragen (%2).</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
</context>
<context>
    <name>hookloupe::ImportDialog</name>
    <message>
        <source>Read the &amp;files that it names</source>
        <translation>Die genannten &amp;Dateien lesen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>What it is read as</source>
        <translation>Als was es gelesen wird</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Herausfinden</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>&amp;Read as</source>
        <translation>Le&amp;sen als</translation>
    </message>
    <message>
        <source>Requests that were found</source>
        <translation>Gefundene Anfragen</translation>
    </message>
    <message>
        <source>What cannot be imported</source>
        <translation>Was nicht importiert werden kann</translation>
    </message>
    <message>
        <source>What was lost and guessed, and the bytes of the request</source>
        <translation>Was verloren ging und vermutet wurde, und die Bytes der Anfrage</translation>
    </message>
    <message>
        <source>Select a row to see what was lost or guessed, and the request.</source>
        <translation>Wählen Sie eine Zeile, um zu sehen, was verloren ging oder vermutet wurde, und die Anfrage.</translation>
    </message>
    <message>
        <source>Re&amp;quests</source>
        <translation>An&amp;fragen</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Probleme</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>&amp;Alle ankreuzen</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>&amp;Keine ankreuzen</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The keyring does not answer yet: what needs its secrets is judged without them until it does.</source>
        <translation>Der Schlüsselbund antwortet noch nicht: was seine Geheimnisse braucht, wird bis dahin ohne sie beurteilt.</translation>
    </message>
    <message>
        <source>&amp;Problems (%1)</source>
        <translation>&amp;Probleme (%1)</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>It names %1. A text from elsewhere can name any file of yours, whose content would become part of a request; so nothing is read unless you ask for it.</source>
        <translation>Es nennt %1. Ein fremder Text kann jede Ihrer Dateien nennen, deren Inhalt Teil einer Anfrage würde; darum wird nichts gelesen, außer Sie wünschen es.</translation>
    </message>
    <message>
        <source>&amp;Import %1</source>
        <translation>%1 &amp;importieren</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lese %1…</translation>
    </message>
    <message>
        <source>%1 of %2 imported…</source>
        <translation>%1 von %2 importiert…</translation>
    </message>
    <message>
        <source>%1 found in %2, read as %3. Each is judged as if it had been received.</source>
        <translation>%1 gefunden in %2, gelesen als %3. Jede wird beurteilt, als wäre sie empfangen worden.</translation>
    </message>
    <message>
        <source>1 request</source>
        <translation>1 Anfrage</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>%1 Anfragen</translation>
    </message>
    <message>
        <source>Nothing to import was found in %1. You can say what it is above.</source>
        <translation>Nichts zu importieren gefunden in %1. Oben können Sie sagen, was es ist.</translation>
    </message>
    <message>
        <source>No request was found in %1.</source>
        <translation>Keine Anfrage gefunden in %1.</translation>
    </message>
</context>
<context>
    <name>hookloupe::ImportModel</name>
    <message>
        <source>byte for byte</source>
        <translation>Byte für Byte</translation>
    </message>
    <message>
        <source>through a relay</source>
        <translation>über ein Relay</translation>
    </message>
    <message>
        <source>written again</source>
        <translation>neu geschrieben</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>eingefügt</translation>
    </message>
    <message>
        <source>%1 lost, %2 guessed</source>
        <translation>%1 verloren, %2 vermutet</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>%1 verloren</translation>
    </message>
    <message>
        <source>%1 guessed</source>
        <translation>%1 vermutet</translation>
    </message>
    <message>
        <source>not told: now</source>
        <translation>nicht gesagt: jetzt</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Zweifel</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>It came %1.</source>
        <translation>Herkunft: %1.</translation>
    </message>
    <message>
        <source>Lost: %1</source>
        <translation>Verloren: %1</translation>
    </message>
    <message>
        <source>Guessed: %1</source>
        <translation>Vermutet: %1</translation>
    </message>
    <message>
        <source>… %1 in all</source>
        <translation>… insgesamt %1</translation>
    </message>
</context>
<context>
    <name>hookloupe::ImportProblemsModel</name>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>What is wrong with it</source>
        <translation>Was daran falsch ist</translation>
    </message>
</context>
<context>
    <name>hookloupe::ImportReader</name>
    <message>
        <source>%1 is larger than %2. Cut it in pieces, and import these one by one.</source>
        <translation>%1 ist größer als %2. Zerlegen Sie es, und importieren Sie die Teile einzeln.</translation>
    </message>
    <message>
        <source>%1 is no file. Choose the files in it.</source>
        <translation>%1 ist keine Datei. Wählen Sie die Dateien darin.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Der Text</translation>
    </message>
    <message>
        <source>These are more than %1 files. Choose fewer at once.</source>
        <translation>Das sind mehr als %1 Dateien. Wählen Sie weniger auf einmal.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>More than %1 files are named; this one was not read.</source>
        <translation>Mehr als %1 Dateien sind genannt; diese wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; was not read.</source>
        <translation>Die Datei „%1“ wurde nicht gelesen.</translation>
    </message>
</context>
<context>
    <name>hookloupe::Inspection</name>
    <message>
        <source>received</source>
        <translation>empfangen</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>^ first difference</source>
        <translation>^ erster Unterschied</translation>
    </message>
</context>
<context>
    <name>hookloupe::JsonColumn</name>
    <message>
        <source>Write the path of a value in the body, such as $.payment.id.</source>
        <translation>Geben Sie den Pfad eines Werts im Body ein, etwa $.payment.id.</translation>
    </message>
    <message>
        <source>A path begins with $, such as $.payment.id.</source>
        <translation>Ein Pfad beginnt mit $, etwa $.payment.id.</translation>
    </message>
    <message>
        <source>This is no path: after $ come names (.name or [&apos;a name&apos;]) and positions ([0]).</source>
        <translation>Das ist kein Pfad: Nach $ kommen Namen (.name oder [&apos;ein Name&apos;]) und Positionen ([0]).</translation>
    </message>
    <message>
        <source>$ alone is the whole body: add the name of a member, such as $.id.</source>
        <translation>$ allein ist der ganze Body: Fügen Sie den Namen eines Elements an, etwa $.id.</translation>
    </message>
    <message>
        <source>There is a column of this path already.</source>
        <translation>Es gibt schon eine Spalte dieses Pfads.</translation>
    </message>
    <message>
        <source>(body over 1 MiB)</source>
        <comment>in place of a value that was not looked for</comment>
        <translation>(Body über 1 MiB)</translation>
    </message>
</context>
<context>
    <name>hookloupe::JsonColumnDialog</name>
    <message>
        <source>Add a JSON path</source>
        <translation>JSON-Pfad hinzufügen</translation>
    </message>
    <message>
        <source>Path in the JSON body</source>
        <translation>Pfad im JSON-Body</translation>
    </message>
    <message>
        <source>Name of the column</source>
        <translation>Name der Spalte</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Hinzuf&amp;ügen</translation>
    </message>
    <message>
        <source>&amp;Path:</source>
        <translation>&amp;Pfad:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
</context>
<context>
    <name>hookloupe::JsonTextView</name>
    <message>
        <source>Copied the value.</source>
        <translation>Wert kopiert.</translation>
    </message>
    <message>
        <source>Copied the path.</source>
        <translation>Pfad kopiert.</translation>
    </message>
    <message>
        <source>Copied the key.</source>
        <translation>Schlüssel kopiert.</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>&amp;Wert kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>&amp;Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;key</source>
        <translation>&amp;Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Filter &amp;by this value</source>
        <translation>Nach diesem Wert &amp;filtern</translation>
    </message>
    <message>
        <source>Add as co&amp;lumn</source>
        <translation>Als Spa&amp;lte hinzufügen</translation>
    </message>
</context>
<context>
    <name>hookloupe::JsonTreeModel</name>
    <message>
        <source>%L1 to %L2</source>
        <translation>%L1 bis %L2</translation>
    </message>
    <message>
        <source>1 key</source>
        <translation>1 Schlüssel</translation>
    </message>
    <message>
        <source>%L1 keys</source>
        <translation>%L1 Schlüssel</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 Eintrag</translation>
    </message>
    <message>
        <source>%L1 items</source>
        <translation>%L1 Einträge</translation>
    </message>
    <message>
        <source>object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>array</source>
        <translation>Array</translation>
    </message>
    <message>
        <source>string</source>
        <translation>Zeichenkette</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>boolean</source>
        <translation>Wahrheitswert</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>%1, repeated key</source>
        <translation>%1, doppelter Schlüssel</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
</context>
<context>
    <name>hookloupe::KeptRunsView</name>
    <message>
        <source>cannot be read</source>
        <translation>kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>is being played</source>
        <translation>wird gerade gespielt</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>%1 of %2 accepted, %3 given up, %4 not finished</source>
        <translation>%1 von %2 angenommen, %3 aufgegeben, %4 nicht beendet</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Weiter&amp;machen</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Ent&amp;fernen…</translation>
    </message>
    <message>
        <source>Runs that are kept</source>
        <translation>Aufbewahrte Läufe</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Secret of the run</source>
        <translation>Geheimnis des Laufs</translation>
    </message>
    <message>
        <source>(that of “What to send”, or of an endpoint with the scheme)</source>
        <translation>(das unter „Was gesendet wird“, oder das eines Endpunkts mit dem Verfahren)</translation>
    </message>
    <message>
        <source>Remove a run</source>
        <translation>Einen Lauf entfernen</translation>
    </message>
    <message>
        <source>Remove this run? Its file is deleted.</source>
        <translation>Diesen Lauf entfernen? Seine Datei wird gelöscht.</translation>
    </message>
    <message>
        <source>Remove this run? Its file is deleted, and it cannot go on any more.</source>
        <translation>Diesen Lauf entfernen? Seine Datei wird gelöscht, und er kann nicht weitergehen.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Se&amp;cret</source>
        <translation>&amp;Geheimnis</translation>
    </message>
</context>
<context>
    <name>hookloupe::LifelineChart</name>
    <message>
        <source>Life-line</source>
        <translation>Lebenslinie</translation>
    </message>
    <message>
        <source>no state</source>
        <translation>kein Zustand</translation>
    </message>
    <message>
        <source>The arrows go from event to event, Return shows one. The table below says the same.</source>
        <translation>Die Pfeiltasten gehen von Ereignis zu Ereignis, die Eingabetaste zeigt eines. Die Tabelle darunter sagt dasselbe.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>hookloupe::LifelineEditor</name>
    <message>
        <source>Edit the life-line</source>
        <translation>Lebenslinie bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>S&amp;chemes:</source>
        <translation>Ver&amp;fahren:</translation>
    </message>
    <message>
        <source>any; or stripe, svix</source>
        <translation>beliebig; oder stripe, svix</translation>
    </message>
    <message>
        <source>Event &amp;types:</source>
        <translation>Ereignis&amp;typen:</translation>
    </message>
    <message>
        <source>all; or payment.*, refund.*</source>
        <translation>alle; oder payment.*, refund.*</translation>
    </message>
    <message>
        <source>Path of the &amp;id:</source>
        <translation>Pfad der &amp;ID:</translation>
    </message>
    <message>
        <source>Path of its &amp;own time:</source>
        <translation>Pfad der ei&amp;genen Zeit:</translation>
    </message>
    <message>
        <source>none: when it was received</source>
        <translation>keiner: Zeit des Empfangs</translation>
    </message>
    <message>
        <source>&amp;Path of its state:</source>
        <translation>&amp;Pfad des Zustands:</translation>
    </message>
    <message>
        <source>none: the event type says it</source>
        <translation>keiner: der Ereignistyp sagt ihn</translation>
    </message>
    <message>
        <source>&amp;Which is which:</source>
        <translation>&amp;Welches ist welcher:</translation>
    </message>
    <message>
        <source>Which event tells of which state</source>
        <translation>Welches Ereignis von welchem Zustand berichtet</translation>
    </message>
    <message>
        <source>&amp;States:</source>
        <translation>&amp;Zustände:</translation>
    </message>
    <message>
        <source>States and where they lead</source>
        <translation>Zustände und wohin sie führen</translation>
    </message>
    <message>
        <source>One state a line: its name, in parentheses start, end or within 30 min, and behind -&gt; where it may lead. * and ? stand for any text and any letter.</source>
        <translation>Ein Zustand je Zeile: sein Name, in Klammern start, end oder within 30 min, und hinter -&gt; wohin er führen darf. * und ? stehen für beliebigen Text und jeden Buchstaben.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>%1 is too large to be tried here.</source>
        <translation>%1 ist zu groß, um hier geprüft zu werden.</translation>
    </message>
    <message>
        <source>It is not for %1, which has another scheme or event type.</source>
        <translation>Sie gilt nicht für %1 mit anderem Verfahren oder Ereignistyp.</translation>
    </message>
    <message>
        <source>No id stands there in %1.</source>
        <translation>Dort steht keine ID in %1.</translation>
    </message>
    <message>
        <source>that of its receipt</source>
        <translation>die des Empfangs</translation>
    </message>
    <message>
        <source>none that can be read</source>
        <translation>keine lesbare</translation>
    </message>
    <message>
        <source>Tried with %1: the id is %2, the state %3 (by “%4”), the time %5.</source>
        <translation>Geprüft an %1: die ID ist %2, der Zustand %3 (durch „%4“), die Zeit %5.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
</context>
<context>
    <name>hookloupe::LifelineModel</name>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>%1 before it happened</source>
        <translation>%1 vor dem Geschehen</translation>
    </message>
    <message>
        <source>illegal move</source>
        <translation>unerlaubter Übergang</translation>
    </message>
    <message>
        <source>arrived out of order</source>
        <translation>in falscher Reihenfolge angekommen</translation>
    </message>
    <message>
        <source>attempt %1 of a message that is here</source>
        <translation>Versuch %1 einer Nachricht, die hier ist</translation>
    </message>
    <message>
        <source>the map has no state for it</source>
        <translation>die Karte hat keinen Zustand dafür</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>Ereignistyp</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Geschehen</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
</context>
<context>
    <name>hookloupe::LifelineWindow</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Neu…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stopp</translation>
    </message>
    <message>
        <source>Life-line</source>
        <translation>Lebenslinie</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>&amp;Life-line:</source>
        <translation>&amp;Lebenslinie:</translation>
    </message>
    <message>
        <source>Events of the life-line</source>
        <translation>Ereignisse der Lebenslinie</translation>
    </message>
    <message>
        <source>&amp;Back to the built-in one</source>
        <translation>&amp;Zurück zur eingebauten</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Looking for the events of this life…</source>
        <translation>Suche die Ereignisse dieses Lebens…</translation>
    </message>
    <message>
        <source>The search was stopped: choose a life-line to look again.</source>
        <translation>Die Suche wurde gestoppt: Wählen Sie eine Lebenslinie, um noch einmal zu suchen.</translation>
    </message>
    <message>
        <source>%1 (your own)</source>
        <translation>%1 (Ihre eigene)</translation>
    </message>
    <message>
        <source>No life-line knows this event. Say where the id stands that joins it with others, and which states there are: New.</source>
        <translation>Keine Lebenslinie kennt dieses Ereignis. Sagen Sie, wo die ID steht, die es mit anderen verbindet, und welche Zustände es gibt: Neu.</translation>
    </message>
    <message>
        <source>%1 is %2, by %3.</source>
        <translation>%1 ist %2, nach %3.</translation>
    </message>
    <message>
        <source>in no state that is known</source>
        <translation>in keinem bekannten Zustand</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 Ereignis</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 Ereignisse</translation>
    </message>
    <message>
        <source>Nothing is wrong with it.</source>
        <translation>Daran ist nichts falsch.</translation>
    </message>
    <message>
        <source>Only the newest %1 are shown, so its beginning may seem to be missing.</source>
        <translation>Nur die neuesten %1 sind zu sehen, der Anfang mag also zu fehlen scheinen.</translation>
    </message>
    <message>
        <source>Source of the states: %1.</source>
        <translation>Quelle der Zustände: %1.</translation>
    </message>
    <message>
        <source>The life-line “%1” is saved.</source>
        <translation>Die Lebenslinie „%1“ ist gespeichert.</translation>
    </message>
    <message>
        <source>Your own life-line “%1” is removed.</source>
        <translation>Ihre eigene Lebenslinie „%1“ ist entfernt.</translation>
    </message>
</context>
<context>
    <name>hookloupe::LimitsDialog</name>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>Enter a size %1, such as %2.</source>
        <translation>Geben Sie eine Größe %1 ein, etwa %2.</translation>
    </message>
    <message>
        <source>Enter a time %1, such as %2.</source>
        <translation>Geben Sie eine Zeit %1 ein, etwa %2.</translation>
    </message>
    <message>
        <source>Enter a whole number %1, such as %2.</source>
        <translation>Geben Sie eine ganze Zahl %1 ein, etwa %2.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzwerte</translation>
    </message>
    <message>
        <source>What a sender may cost, for all listeners together. New values hold at once: for the next request of a connection, and for new connections.</source>
        <translation>Was ein Absender kosten darf, für alle Listener zusammen. Neue Werte gelten sofort: für die nächste Anfrage einer Verbindung und für neue Verbindungen.</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Restore de&amp;faults</source>
        <translation>Vo&amp;reinstellungen</translation>
    </message>
    <message>
        <source>Restore all defaults</source>
        <translation>Alle Voreinstellungen wiederherstellen</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Voreinstellung: %1</translation>
    </message>
    <message>
        <source>%1: restore the default, %2</source>
        <translation>%1: Voreinstellung wiederherstellen, %2</translation>
    </message>
    <message>
        <source>&amp;Request line and headers</source>
        <translation>Anfragezeile &amp;und Header</translation>
    </message>
    <message>
        <source>Larger ones are answered 431.</source>
        <translation>Größere werden mit 431 beantwortet.</translation>
    </message>
    <message>
        <source>&amp;Path and query</source>
        <translation>&amp;Pfad und Query</translation>
    </message>
    <message>
        <source>Longer ones are answered 414.</source>
        <translation>Längere werden mit 414 beantwortet.</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>&amp;Body</translation>
    </message>
    <message>
        <source>Larger ones are answered 413. Holds for relays as well.</source>
        <translation>Größere werden mit 413 beantwortet. Gilt auch für Relays.</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>Verbin&amp;dungen</translation>
    </message>
    <message>
        <source>Idle ones make room for new ones, else 503.</source>
        <translation>Ungenutzte machen neuen Platz, sonst 503.</translation>
    </message>
    <message>
        <source>Connections of one &amp;address</source>
        <translation>Verbindungen einer &amp;Adresse</translation>
    </message>
    <message>
        <source>Re&amp;quests of a connection</source>
        <translation>Anfra&amp;gen einer Verbindung</translation>
    </message>
    <message>
        <source>Then it is closed after the answer.</source>
        <translation>Danach wird sie nach der Antwort geschlossen.</translation>
    </message>
    <message>
        <source>Time for the &amp;headers</source>
        <translation>Zeit für die &amp;Header</translation>
    </message>
    <message>
        <source>From the first byte; slower ones are answered 408.</source>
        <translation>Ab dem ersten Byte; langsamere werden mit 408 beantwortet.</translation>
    </message>
    <message>
        <source>&amp;Time for a request</source>
        <translation>&amp;Zeit für eine Anfrage</translation>
    </message>
    <message>
        <source>&amp;Idle time</source>
        <translation>&amp;Leerlaufzeit</translation>
    </message>
    <message>
        <source>Between requests, or until an answer is read; then it is closed.</source>
        <translation>Zwischen Anfragen oder bis eine Antwort gelesen ist; dann wird geschlossen.</translation>
    </message>
    <message>
        <source>&amp;Memory for all requests</source>
        <translation>Arbeitsspei&amp;cher für alle Anfragen</translation>
    </message>
    <message>
        <source>Then large bodies wait for room.</source>
        <translation>Danach warten große Bodys auf Platz.</translation>
    </message>
    <message>
        <source>Answers &amp;delayed or held back</source>
        <translation>&amp;Verzögerte oder zurückgehaltene Antworten</translation>
    </message>
    <message>
        <source>Then the oldest one goes at once.</source>
        <translation>Danach geht die älteste sofort hinaus.</translation>
    </message>
</context>
<context>
    <name>hookloupe::ListSorting</name>
    <message>
        <source>&amp;Newest first</source>
        <translation>&amp;Neueste zuerst</translation>
    </message>
    <message>
        <source>&amp;Oldest first</source>
        <translation>Ä&amp;lteste zuerst</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>A&amp;bsteigend</translation>
    </message>
    <message>
        <source>&amp;Ascending</source>
        <translation>&amp;Aufsteigend</translation>
    </message>
</context>
<context>
    <name>hookloupe::ListenerEditor</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Zertifikatsdatei</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Schlüsseldatei</translation>
    </message>
    <message>
        <source>Client certificates</source>
        <translation>Client-Zertifikate</translation>
    </message>
    <message>
        <source>Issued by an authority in this file</source>
        <translation>Ausgestellt von einer Stelle in dieser Datei</translation>
    </message>
    <message>
        <source>Secret path</source>
        <translation>Geheimer Pfad</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>Vertraute Proxys</translation>
    </message>
    <message>
        <source>Add listener</source>
        <translation>Listener hinzufügen</translation>
    </message>
    <message>
        <source>Edit listener</source>
        <translation>Listener bearbeiten</translation>
    </message>
    <message>
        <source>any free one</source>
        <translation>irgendein freier</translation>
    </message>
    <message>
        <source>None (http)</source>
        <translation>Keine (http)</translation>
    </message>
    <message>
        <source>HTTPS, certificate of this computer&apos;s authority</source>
        <translation>HTTPS, Zertifikat der Stelle dieses Computers</translation>
    </message>
    <message>
        <source>HTTPS, a certificate of mine</source>
        <translation>HTTPS, eigenes Zertifikat</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>Nicht verlangt</translation>
    </message>
    <message>
        <source>Requested, and kept with the event</source>
        <translation>Erbeten und beim Ereignis aufbewahrt</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>jedem</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>none; for example: loopback, 10.0.0.0/8</source>
        <translation>keine; zum Beispiel: loopback, 10.0.0.0/8</translation>
    </message>
    <message>
        <source>&amp;Make one</source>
        <translation>&amp;Erzeugen</translation>
    </message>
    <message>
        <source>Make a secret path</source>
        <translation>Einen geheimen Pfad erzeugen</translation>
    </message>
    <message>
        <source>Certificate chain (PEM)</source>
        <translation>Zertifikatskette (PEM)</translation>
    </message>
    <message>
        <source>Private key (PEM)</source>
        <translation>Privater Schlüssel (PEM)</translation>
    </message>
    <message>
        <source>Authorities of client certificates</source>
        <translation>Aussteller der Client-Zertifikate</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>&amp;Verschlüsselung</translation>
    </message>
    <message>
        <source>&amp;Certificate</source>
        <translation>&amp;Zertifikat</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>Schl&amp;üssel</translation>
    </message>
    <message>
        <source>C&amp;lient certificates</source>
        <translation>C&amp;lient-Zertifikate</translation>
    </message>
    <message>
        <source>&amp;Issued by</source>
        <translation>Aus&amp;gestellt von</translation>
    </message>
    <message>
        <source>&amp;Secret path</source>
        <translation>Geheimer P&amp;fad</translation>
    </message>
    <message>
        <source>&amp;Trusted proxies</source>
        <translation>Ver&amp;traute Proxys</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>Hinzuf&amp;ügen</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Browse for: %1</source>
        <translation>Durchsuchen für: %1</translation>
    </message>
    <message>
        <source>this computer only</source>
        <translation>nur dieser Computer</translation>
    </message>
    <message>
        <source>this computer only, IPv6</source>
        <translation>nur dieser Computer, IPv6</translation>
    </message>
    <message>
        <source>all networks, IPv4</source>
        <translation>alle Netze, IPv4</translation>
    </message>
    <message>
        <source>all networks, IPv4 and IPv6</source>
        <translation>alle Netze, IPv4 und IPv6</translation>
    </message>
    <message>
        <source>one network</source>
        <translation>ein Netz</translation>
    </message>
    <message>
        <source>The address must be an IP address of this computer.</source>
        <translation>Die Adresse muss eine IP-Adresse dieses Computers sein.</translation>
    </message>
    <message>
        <source>Another listener has this address and port.</source>
        <translation>Ein anderer Listener hat diese Adresse und diesen Port.</translation>
    </message>
    <message>
        <source>Name the files of the certificate and of its key.</source>
        <translation>Nennen Sie die Dateien des Zertifikats und seines Schlüssels.</translation>
    </message>
    <message>
        <source>The secret path may hold letters, digits, &apos;-&apos;, &apos;.&apos;, &apos;_&apos; and &apos;~&apos; only.</source>
        <translation>Der geheime Pfad darf nur Buchstaben, Ziffern, „-“, „.“, „_“ und „~“ enthalten.</translation>
    </message>
    <message>
        <source>Other machines will be able to send requests here. A secret path keeps out those who do not know it.</source>
        <translation>Andere Rechner können dann hierher Anfragen senden. Ein geheimer Pfad hält die ab, die ihn nicht kennen.</translation>
    </message>
    <message>
        <source>Other machines will be able to send requests here, if they know the secret path.</source>
        <translation>Andere Rechner können dann hierher Anfragen senden, wenn sie den geheimen Pfad kennen.</translation>
    </message>
</context>
<context>
    <name>hookloupe::ListenerText</name>
    <message>
        <source>Listening, but: %1</source>
        <translation>Empfängt, aber: %1</translation>
    </message>
    <message>
        <source>Listening since %1</source>
        <translation>Empfängt seit %1</translation>
    </message>
    <message>
        <source>Not listening since %1, trying again. %2</source>
        <translation>Kein Empfang seit %1, neuer Anlauf folgt. %2</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Ausgeschaltet</translation>
    </message>
    <message>
        <source>Other machines</source>
        <translation>Andere Rechner</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>client certificates required</source>
        <translation>Client-Zertifikate verlangt</translation>
    </message>
    <message>
        <source>client certificates requested</source>
        <translation>Client-Zertifikate erbeten</translation>
    </message>
    <message>
        <source>secret path</source>
        <translation>geheimer Pfad</translation>
    </message>
    <message>
        <source>trusts proxies</source>
        <translation>vertraut Proxys</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Gültig bis %1</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Für %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>hookloupe::ListenersDialog</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>S&amp;witch off</source>
        <translation>Ausschal&amp;ten</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>&amp;Copy URL</source>
        <translation>URL &amp;kopieren</translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation>Listener</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Open to</source>
        <translation>Offen für</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>E&amp;xport authority…</source>
        <translation>Stelle e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Export the certificate authority</source>
        <translation>Zertifizierungsstelle exportieren</translation>
    </message>
    <message>
        <source>The certificate that senders must trust to accept the HTTPS of this computer&apos;s authority</source>
        <translation>Das Zertifikat, dem Absender vertrauen müssen, um HTTPS von der Stelle dieses Computers anzunehmen</translation>
    </message>
    <message>
        <source>L&amp;imits…</source>
        <translation>&amp;Grenzwerte…</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>Hin&amp;zufügen…</translation>
    </message>
    <message>
        <source>Nothing listens: add a listener to receive webhooks.</source>
        <translation>Nichts empfängt: Fügen Sie einen Listener hinzu, um Webhooks zu empfangen.</translation>
    </message>
    <message>
        <source>URL for senders: %1</source>
        <translation>URL für Absender: %1</translation>
    </message>
    <message>
        <source>S&amp;witch on</source>
        <translation>Einschal&amp;ten</translation>
    </message>
    <message>
        <source>PEM certificate (*.crt *.pem)</source>
        <translation>PEM-Zertifikat (*.crt *.pem)</translation>
    </message>
    <message>
        <source>DER certificate (*.der *.cer)</source>
        <translation>DER-Zertifikat (*.der *.cer)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The authority&apos;s certificate is in %1.
SHA-256 %2</source>
        <translation>Das Zertifikat der Stelle ist in %1.
SHA-256 %2</translation>
    </message>
</context>
<context>
    <name>hookloupe::ListeningBar</name>
    <message>
        <source>Copy &amp;URL</source>
        <translation>URL &amp;kopieren</translation>
    </message>
    <message>
        <source>Li&amp;steners…</source>
        <translation>&amp;Listener…</translation>
    </message>
    <message>
        <source>⚠ Open to other machines</source>
        <translation>⚠ Offen für andere Rechner</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>Copy URL</source>
        <translation>URL kopieren</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation>Listener</translation>
    </message>
    <message>
        <source>A listener is not bound to this computer alone: whoever can reach its address can send requests to it.</source>
        <translation>Ein Listener ist nicht auf diesen Computer beschränkt: wer seine Adresse erreicht, kann ihm Anfragen senden.</translation>
    </message>
    <message>
        <source>◐ Listening on</source>
        <translation>◐ Empfängt auf</translation>
    </message>
    <message>
        <source>● Listening on</source>
        <translation>● Empfängt auf</translation>
    </message>
    <message>
        <source>○ Not listening</source>
        <translation>○ Kein Empfang</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Adresse: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not listening</source>
        <translation>
            <numerusform>%n ohne Empfang</numerusform>
            <numerusform>%n ohne Empfang</numerusform>
        </translation>
    </message>
    <message>
        <source>trying again</source>
        <translation>neuer Anlauf</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>St&amp;opp</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>S&amp;tarten</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>Empfang stoppen</translation>
    </message>
    <message>
        <source>Start listening</source>
        <translation>Empfang starten</translation>
    </message>
</context>
<context>
    <name>hookloupe::LogWindow</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Least level</source>
        <translation>Mindeststufe</translation>
    </message>
    <message>
        <source>Part of the program</source>
        <translation>Programmteil</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>Alle Teile</translation>
    </message>
    <message>
        <source>Words in the message</source>
        <translation>Wörter in der Meldung</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Zeilen des Protokolls</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>L&amp;eeren</translation>
    </message>
    <message>
        <source>&amp;Part</source>
        <translation>&amp;Programmteil</translation>
    </message>
    <message>
        <source>Nothing was logged yet.</source>
        <translation>Noch wurde nichts protokolliert.</translation>
    </message>
    <message>
        <source>%1 of %2 lines. The last 5,000 are kept until the program ends.</source>
        <translation>%1 von %2 Zeilen. Die letzten 5.000 bleiben, bis das Programm endet.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Protokoll speichern</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>L&amp;evel</source>
        <translation>S&amp;tufe</translation>
    </message>
</context>
<context>
    <name>hookloupe::MainWindow</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Undo the change of the endpoint</source>
        <translation>Die Änderung des Endpunkts rückgängig machen</translation>
    </message>
    <message>
        <source>Cancel the replay</source>
        <translation>Das Replay abbrechen</translation>
    </message>
    <message>
        <source>&amp;Listeners…</source>
        <translation>&amp;Listener…</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Use &amp;%1</source>
        <translation>&amp;%1 benutzen</translation>
    </message>
    <message>
        <source>Change &amp;port…</source>
        <translation>&amp;Port ändern…</translation>
    </message>
    <message>
        <source>Hookloupe does not listen: start listening first.</source>
        <translation>Hookloupe empfängt nicht: Starten Sie zuerst den Empfang.</translation>
    </message>
    <message>
        <source>The test event was answered %1.</source>
        <translation>Das Testereignis wurde mit %1 beantwortet.</translation>
    </message>
    <message>
        <source>The test event could not be sent: %1</source>
        <translation>Das Testereignis konnte nicht gesendet werden: %1</translation>
    </message>
    <message>
        <source>Secrets are in memory only</source>
        <translation>Geheimnisse nur im Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Dis&amp;miss</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>About Hookloupe</source>
        <translation>Über Hookloupe</translation>
    </message>
    <message>
        <source>Hookloupe %1

Receives webhooks, keeps every byte, explains every signature and sends them again.

Free software under the GNU General Public License, version 3.</source>
        <translation>Hookloupe %1

Empfängt Webhooks, bewahrt jedes Byte, erklärt jede Signatur und sendet sie wieder.

Freie Software unter der GNU General Public License, Version 3.</translation>
    </message>
    <message>
        <source>The filter leaves out %1 of what was imported.</source>
        <translation>Der Filter lässt %1 von dem weg, was importiert wurde.</translation>
    </message>
    <message>
        <source>Several events are being replayed. Stop that first, or wait for its end.</source>
        <translation>Es werden gerade mehrere Ereignisse erneut gesendet. Stoppen Sie das zuerst, oder warten Sie das Ende ab.</translation>
    </message>
    <message>
        <source>A selected delivery has several attempts. Open it, and choose which one to delete.</source>
        <translation>Eine ausgewählte Zustellung hat mehrere Versuche. Klappen Sie sie auf, und wählen Sie, welcher gelöscht wird.</translation>
    </message>
    <message>
        <source>This delivery has several attempts. Open it, and choose which one to delete.</source>
        <translation>Diese Zustellung hat mehrere Versuche. Klappen Sie sie auf, und wählen Sie, welcher gelöscht wird.</translation>
    </message>
    <message>
        <source>%1 is not among the deliveries that are listed. Ungrouped (G), every event is.</source>
        <translation>%1 ist nicht unter den aufgeführten Zustellungen. Ohne Gruppierung (G) ist jedes Ereignis da.</translation>
    </message>
    <message>
        <source>The bodies of these events have more than %1, too much for commands. Select fewer.</source>
        <translation>Die Bodys dieser Ereignisse haben mehr als %1, zu viel für Befehle. Wählen Sie weniger.</translation>
    </message>
    <message>
        <source>%1 copied as cURL commands for bash.</source>
        <translation>Als cURL-Befehle für bash kopiert: %1.</translation>
    </message>
    <message>
        <source>The body of %1 has %2, too much for a command. In a terminal, “hookloupe-cli show %3 --raw” writes the request into a file.</source>
        <translation>Der Body von %1 hat %2, zu viel für einen Befehl. In einem Terminal schreibt „hookloupe-cli show %3 --raw“ die Anfrage in eine Datei.</translation>
    </message>
    <message>
        <source>%1 copied as a cURL command for bash.</source>
        <translation>%1 als cURL-Befehl für bash kopiert.</translation>
    </message>
    <message>
        <source>Folder for the requests of %1</source>
        <translation>Ordner für die Anfragen (%1)</translation>
    </message>
    <message>
        <source>Writing the requests of %1…</source>
        <translation>Schreibe die Anfragen (%1)…</translation>
    </message>
    <message>
        <source>%1 files written to %2.</source>
        <translation>%1 Dateien nach %2 geschrieben.</translation>
    </message>
    <message>
        <source>%1 %2 left out: they are gone or no requests.</source>
        <translation>%1 %2 ausgelassen: nicht mehr da oder keine Anfragen.</translation>
    </message>
    <message>
        <source>Export events</source>
        <translation>Ereignisse exportieren</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>In die Zwischenablage kopiert.</translation>
    </message>
    <message>
        <source>The filter has no words for this path.</source>
        <translation>Der Filter hat keine Worte für diesen Pfad.</translation>
    </message>
    <message>
        <source>Hookloupe speaks this language when it is started next.</source>
        <translation>Hookloupe spricht diese Sprache nach dem nächsten Start.</translation>
    </message>
    <message>
        <source>Waiting for the keyring…</source>
        <translation>Warte auf den Schlüsselbund…</translation>
    </message>
    <message>
        <source>%1 is not in the list: it was removed, or the filter leaves it out.</source>
        <translation>%1 ist nicht in der Liste: entfernt oder vom Filter ausgelassen.</translation>
    </message>
    <message>
        <source>The new limits hold.</source>
        <translation>Die neuen Grenzwerte gelten.</translation>
    </message>
    <message>
        <source>What is kept is set.</source>
        <translation>Die Aufbewahrung ist eingestellt.</translation>
    </message>
    <message>
        <source>Endpoint %1</source>
        <translation>Endpunkt %1</translation>
    </message>
    <message>
        <source>Saved filter: %1</source>
        <translation>Gespeicherter Filter: %1</translation>
    </message>
    <message>
        <source>Recent filter</source>
        <translation>Zuletzt benutzter Filter</translation>
    </message>
    <message>
        <source>Scheme %1</source>
        <translation>Verfahren %1</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>Empfängt auf %1</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>Kein Empfang</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Secrets are locked</source>
        <translation>Geheimnisse sind verschlossen</translation>
    </message>
    <message>
        <source>The endpoints&apos; secrets are in a file that is locked: until it is unlocked, signatures are not checked.</source>
        <translation>Die Geheimnisse der Endpunkte sind in einer verschlossenen Datei: bis sie aufgeschlossen ist, werden Signaturen nicht geprüft.</translation>
    </message>
</context>
<context>
    <name>hookloupe::MaskedSecret</name>
    <message>
        <source>&amp;Hold to show</source>
        <translation>Zum Zeigen &amp;halten</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Show the secret while this is held down</source>
        <translation>Das Geheimnis zeigen, solange dies gedrückt ist</translation>
    </message>
    <message>
        <source>Copy the secret for 30 seconds</source>
        <translation>Das Geheimnis für 30 Sekunden kopieren</translation>
    </message>
    <message>
        <source>The clipboard is emptied again after 30 seconds.</source>
        <translation>Nach 30 Sekunden wird die Zwischenablage wieder geleert.</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied in 30 seconds.</source>
        <translation>Kopiert. In 30 Sekunden wird die Zwischenablage geleert.</translation>
    </message>
    <message>
        <source>Hidden secret</source>
        <translation>Verborgenes Geheimnis</translation>
    </message>
</context>
<context>
    <name>hookloupe::NavigationController</name>
    <message>
        <source>no event was looked at before</source>
        <translation>vorher wurde kein Ereignis angesehen</translation>
    </message>
    <message>
        <source>you did not go back</source>
        <translation>Sie sind nicht zurückgegangen</translation>
    </message>
</context>
<context>
    <name>hookloupe::NoteController</name>
    <message>
        <source>%1 events</source>
        <translation>%1 Ereignisse</translation>
    </message>
    <message>
        <source>star on %1</source>
        <translation>Stern für %1</translation>
    </message>
    <message>
        <source>star taken from %1</source>
        <translation>Stern entfernt: %1</translation>
    </message>
    <message>
        <source>note taken from %1</source>
        <translation>Notiz entfernt: %1</translation>
    </message>
    <message>
        <source>note on %1</source>
        <translation>Notiz zu %1</translation>
    </message>
    <message>
        <source>tags of %1</source>
        <translation>Tags: %1</translation>
    </message>
    <message>
        <source>%1 starred.</source>
        <translation>Mit Stern: %1.</translation>
    </message>
    <message>
        <source>%1 not starred any more.</source>
        <translation>Nicht mehr mit Stern: %1.</translation>
    </message>
    <message>
        <source>Note of %1 removed.</source>
        <translation>Notiz entfernt: %1.</translation>
    </message>
    <message>
        <source>Note of %1 saved.</source>
        <translation>Notiz gespeichert: %1.</translation>
    </message>
    <message>
        <source>Tags of %1 changed.</source>
        <translation>Tags geändert: %1.</translation>
    </message>
    <message>
        <source>%1 events are selected; stars, tags and notes are given to at most %2 at once. Select fewer.</source>
        <translation>%1 Ereignisse sind ausgewählt; Sterne, Tags und Notizen gibt es für höchstens %2 auf einmal. Wählen Sie weniger.</translation>
    </message>
</context>
<context>
    <name>hookloupe::NoteDialog</name>
    <message>
        <source>Note on %1 events</source>
        <translation>Notiz zu %1 Ereignissen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Every one of them gets this note.</source>
        <translation>Jedes davon bekommt diese Notiz.</translation>
    </message>
    <message>
        <source>Every one of them gets this note, in place of those that %1 of them have. Undo brings them back.</source>
        <translation>Jedes davon bekommt diese Notiz, anstelle derer, die %1 davon haben. „Rückgängig“ holt sie zurück.</translation>
    </message>
</context>
<context>
    <name>hookloupe::NoteSection</name>
    <message>
        <source>Tags…</source>
        <translation>Tags…</translation>
    </message>
    <message>
        <source>Tags of this event</source>
        <translation>Tags dieses Ereignisses</translation>
    </message>
    <message>
        <source>Note on this event</source>
        <translation>Notiz zu diesem Ereignis</translation>
    </message>
    <message>
        <source>A note on this event, for you. It is kept in the store.</source>
        <translation>Eine Notiz zu diesem Ereignis, für Sie. Sie bleibt im Speicher.</translation>
    </message>
    <message>
        <source>A note has %1 characters at most; what is past them is not kept.</source>
        <translation>Eine Notiz hat höchstens %1 Zeichen; was darüber ist, wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Tags: %1</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Starred; take the star away</source>
        <translation>Mit Stern; Stern wegnehmen</translation>
    </message>
    <message>
        <source>Star this event</source>
        <translation>Stern für dieses Ereignis</translation>
    </message>
</context>
<context>
    <name>hookloupe::NoticeCentre</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 at “%2”</source>
        <translation>%1 bei „%2“</translation>
    </message>
    <message>
        <source>It is event %1.</source>
        <translation>Es ist Ereignis %1.</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 Ereignisse</translation>
    </message>
    <message>
        <source>The last is %1.</source>
        <translation>Das letzte ist %1.</translation>
    </message>
</context>
<context>
    <name>hookloupe::NoticeDialog</name>
    <message>
        <source>Notices</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Tell me of these events while this window is not in front:</source>
        <translation>Über diese Ereignisse benachrichtigen, solange dieses Fenster nicht vorn ist:</translation>
    </message>
    <message>
        <source>A query of your own</source>
        <translation>Eine eigene Abfrage</translation>
    </message>
    <message>
        <source>A query of your &amp;own</source>
        <translation>Eine &amp;eigene Abfrage</translation>
    </message>
    <message>
        <source>Events that come together are one notice, and there is at most one every 15 seconds. A click on it opens the last event.</source>
        <translation>Ereignisse, die zusammen kommen, sind eine Benachrichtigung, und höchstens alle 15 Sekunden gibt es eine. Ein Klick darauf öffnet das letzte Ereignis.</translation>
    </message>
    <message>
        <source>%1 It is at column %2.</source>
        <translation>%1 Es ist bei Spalte %2.</translation>
    </message>
</context>
<context>
    <name>hookloupe::NoticeRules</name>
    <message>
        <source>&amp;Bad signature</source>
        <translation>&amp;Falsche Signatur</translation>
    </message>
    <message>
        <source>Bad signature</source>
        <translation>Falsche Signatur</translation>
    </message>
    <message>
        <source>&amp;Stale, missing or malformed signature</source>
        <translation>&amp;Veraltete, fehlende oder fehlerhafte Signatur</translation>
    </message>
    <message>
        <source>Signature stale, missing or malformed</source>
        <translation>Signatur veraltet, fehlend oder fehlerhaft</translation>
    </message>
    <message>
        <source>Answered with an &amp;error of the server (5xx)</source>
        <translation>Beantwortet mit einem &amp;Serverfehler (5xx)</translation>
    </message>
    <message>
        <source>Answered with an error</source>
        <translation>Mit einem Fehler beantwortet</translation>
    </message>
    <message>
        <source>Re&amp;fused: malformed, too large or too slow</source>
        <translation>&amp;Abgewiesen: fehlerhaft, zu groß oder zu langsam</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Every re&amp;quest</source>
        <translation>&amp;Jede Anfrage</translation>
    </message>
    <message>
        <source>A webhook came in</source>
        <translation>Ein Webhook kam an</translation>
    </message>
</context>
<context>
    <name>hookloupe::OpenedValue</name>
    <message>
        <source>Sho&amp;w what is inside</source>
        <translation>Inneres &amp;zeigen</translation>
    </message>
    <message>
        <source>What the value stands for</source>
        <translation>Wofür der Wert steht</translation>
    </message>
    <message>
        <source>Opens a token, base64 or URL encoding below. Nothing is verified.</source>
        <translation>Öffnet unten ein Token, Base64 oder URL-Kodierung. Nichts wird überprüft.</translation>
    </message>
    <message>
        <source>What is inside the value</source>
        <translation>Was in dem Wert steckt</translation>
    </message>
</context>
<context>
    <name>hookloupe::Overview</name>
    <message>
        <source>Received %1 from %2 over %3, %4.</source>
        <translation>Empfangen %1 von %2 über %3, %4.</translation>
    </message>
    <message>
        <source>The request took %1 to arrive.</source>
        <translation>Die Anfrage brauchte %1, um anzukommen.</translation>
    </message>
    <message>
        <source>Nothing listened from %1 to %2, for %3.</source>
        <translation>Nichts empfing von %1 bis %2, %3 lang.</translation>
    </message>
    <message>
        <source>%1 did not listen from %2 to %3, for %4.</source>
        <translation>%1 empfing nicht von %2 bis %3, %4 lang.</translation>
    </message>
    <message>
        <source>What senders sent in this time did not come here. Most providers send a webhook again that was not answered; some offer it on their dashboard.</source>
        <translation>Was in dieser Zeit gesendet wurde, kam hier nicht an. Die meisten Anbieter senden einen Webhook noch einmal, der nicht beantwortet wurde; manche bieten es in ihrem Dashboard an.</translation>
    </message>
    <message>
        <source>The sender showed the certificate of %1, issued by %2, valid from %3 to %4.</source>
        <translation>Der Absender zeigte das Zertifikat von %1, ausgestellt von %2, gültig von %3 bis %4.</translation>
    </message>
    <message>
        <source>It was verified: one of the listener&apos;s authorities issued it.</source>
        <translation>Es wurde überprüft: eine der Stellen des Listeners hat es ausgestellt.</translation>
    </message>
    <message>
        <source>It was not verified. %1</source>
        <translation>Es wurde nicht überprüft. %1</translation>
    </message>
    <message>
        <source>Its SHA-256 fingerprint is %1.</source>
        <translation>Sein SHA-256-Fingerabdruck ist %1.</translation>
    </message>
    <message>
        <source>It stands for %1.</source>
        <translation>Es steht für %1.</translation>
    </message>
    <message>
        <source>The Forwarded header breaks the rules of RFC 7239, so nothing of it was used.</source>
        <translation>Der Header Forwarded verletzt die Regeln von RFC 7239, darum wurde nichts davon benutzt.</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>a proxy forwarded it</comment>
        <translation>für %1</translation>
    </message>
    <message>
        <source>over %1</source>
        <comment>a proxy forwarded it</comment>
        <translation>über %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>a proxy forwarded it</comment>
        <translation>an %1</translation>
    </message>
    <message>
        <source>A proxy says that it forwarded the request %1.</source>
        <translation>Ein Proxy gibt an, die Anfrage weitergeleitet zu haben: %1.</translation>
    </message>
    <message>
        <source>The listener trusts it, so the signed URL is %1.</source>
        <translation>Der Listener vertraut ihm, die signierte URL ist also %1.</translation>
    </message>
    <message>
        <source>The listener does not trust it, so this was not used.</source>
        <translation>Der Listener vertraut ihm nicht, darum wurde dies nicht benutzt.</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Abgewiesen: %1</translation>
    </message>
    <message>
        <source>Checked as %1: %2. %3</source>
        <translation>Geprüft als %1: %2. %3</translation>
    </message>
    <message>
        <source>The answer was withheld, as the endpoint&apos;s plan says.</source>
        <translation>Die Antwort wurde zurückgehalten, wie es der Plan des Endpunkts sagt.</translation>
    </message>
    <message>
        <source>The answer is not known yet.</source>
        <translation>Die Antwort ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>The relay had answered the sender already, so the endpoint&apos;s response was not used.</source>
        <translation>Das Relay hatte dem Absender schon geantwortet, darum blieb die Antwort des Endpunkts unbenutzt.</translation>
    </message>
    <message>
        <source>No answer was given.</source>
        <translation>Es wurde keine Antwort gegeben.</translation>
    </message>
    <message>
        <source>Answered %1%2 with a body of %3.</source>
        <translation>Beantwortet mit %1%2 und einem Body von %3.</translation>
    </message>
    <message>
        <source>The sender had left before it could be written.</source>
        <translation>Der Absender war fort, bevor sie geschrieben werden konnte.</translation>
    </message>
    <message>
        <source>The answer took %1.</source>
        <translation>Die Antwort dauerte %1.</translation>
    </message>
    <message>
        <source>Too late: the answer took %1, and %2 waits %3. It saw no answer and takes the attempt for failed. Answer first, and work afterwards.</source>
        <translation>Zu spät: Die Antwort dauerte %1, und %2 wartet %3. Der Absender sah keine Antwort und hält den Versuch für gescheitert. Antworten Sie zuerst, und arbeiten Sie danach.</translation>
    </message>
    <message>
        <source>Almost too late: the answer took %1, %2 % of the %3 that %4 waits. Answer first, and work afterwards.</source>
        <translation>Fast zu spät: Die Antwort dauerte %1, %2 % der %3, die %4 wartet. Antworten Sie zuerst, und arbeiten Sie danach.</translation>
    </message>
    <message>
        <source>The answer took %1 of the %2 that %3 waits.</source>
        <translation>Die Antwort dauerte %1 der %2, die %3 wartet.</translation>
    </message>
    <message>
        <source>The body has %1 (%2); the whole request has %3 and %4.</source>
        <translation>Der Body hat %1 (%2); die ganze Anfrage hat %3 und %4.</translation>
    </message>
    <message>
        <source>no Content-Type</source>
        <translation>kein Content-Type</translation>
    </message>
    <message>
        <source>1 header</source>
        <translation>1 Header</translation>
    </message>
    <message>
        <source>%1 headers</source>
        <translation>%1 Header</translation>
    </message>
    <message>
        <source>Attempt %1 of a delivery without an id of its own.</source>
        <translation>Versuch %1 einer Zustellung ohne eigene ID.</translation>
    </message>
    <message>
        <source>Attempt %1 of delivery %2.</source>
        <translation>Versuch %1 der Zustellung %2.</translation>
    </message>
    <message>
        <source>It is a duplicate of %1, which was answered with success: a consumer should act on it once only.</source>
        <translation>Es ist ein Duplikat von %1; dieses wurde mit Erfolg beantwortet: ein Consumer sollte nur einmal darauf reagieren.</translation>
    </message>
    <message>
        <source>Replayed: the same delivery id and signature came first as %1. A consumer should act on it once only.</source>
        <translation>Replay: dieselbe Zustell-ID und Signatur kam zuerst als %1. Ein Consumer sollte nur einmal darauf reagieren.</translation>
    </message>
    <message>
        <source>Alarm: %1 had the same delivery id and another body. One of the two is not what the provider sent, or the sender uses ids twice.</source>
        <translation>Alarm: %1 hatte dieselbe Zustell-ID und einen anderen Body. Eines von beiden ist nicht, was der Anbieter gesendet hat, oder der Absender benutzt IDs zweimal.</translation>
    </message>
    <message>
        <source>Alarm: %1 had the same body under another delivery id. A consumer that looks at ids alone would act twice.</source>
        <translation>Alarm: %1 hatte denselben Body unter anderer Zustell-ID. Ein Consumer, der nur auf IDs achtet, würde zweimal reagieren.</translation>
    </message>
    <message>
        <source>Signed time</source>
        <translation>Signierte Zeit</translation>
    </message>
    <message>
        <source>Date header</source>
        <translation>Header Date</translation>
    </message>
    <message>
        <source>Time in the body</source>
        <translation>Zeit im Body</translation>
    </message>
    <message>
        <source>%1: %2, %3 after receipt</source>
        <translation>%1: %2, %3 nach dem Empfang</translation>
    </message>
    <message>
        <source>%1: %2, %3 before receipt</source>
        <translation>%1: %2, %3 vor dem Empfang</translation>
    </message>
    <message>
        <source>It matched the endpoint “%1”.</source>
        <translation>Es gehört zum Endpunkt „%1“.</translation>
    </message>
    <message>
        <source>Its event type is %1.</source>
        <translation>Sein Ereignistyp ist %1.</translation>
    </message>
    <message>
        <source>Hookloupe answered it.</source>
        <translation>Hookloupe hat ihn beantwortet.</translation>
    </message>
    <message>
        <source>Hookloupe turned it away.</source>
        <translation>Hookloupe hat ihn abgewiesen.</translation>
    </message>
    <message>
        <source>it waits for you, and Hookloupe did nothing but show it.</source>
        <translation>er wartet auf Sie; Hookloupe hat ihn nur gezeigt.</translation>
    </message>
    <message>
        <source>Handshake of %1 (%2): %3</source>
        <translation>Handshake von %1 (%2): %3</translation>
    </message>
    <message>
        <source>%1  Not listening</source>
        <translation>%1  Kein Empfang</translation>
    </message>
    <message>
        <source>Handshake of %1: %2.</source>
        <translation>Handshake von %1: %2.</translation>
    </message>
</context>
<context>
    <name>hookloupe::OverviewView</name>
    <message>
        <source>&amp;Confirm subscription…</source>
        <translation>Abonnement &amp;bestätigen…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Confirm subscription</source>
        <translation>Abonnement bestätigen</translation>
    </message>
    <message>
        <source>Fetches the address that the request names, after a question</source>
        <translation>Ruft nach einer Rückfrage die Adresse ab, die die Anfrage nennt</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Uhren</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1 gehen</translation>
    </message>
    <message>
        <source>Go to event %1</source>
        <translation>Zu Ereignis %1 gehen</translation>
    </message>
    <message>
        <source>Schema of %1</source>
        <translation>Schema von %1</translation>
    </message>
    <message>
        <source>Signature: %1</source>
        <translation>Signatur: %1</translation>
    </message>
</context>
<context>
    <name>hookloupe::PaletteModel</name>
    <message>
        <source>not available: %1</source>
        <translation>nicht möglich: %1</translation>
    </message>
</context>
<context>
    <name>hookloupe::PassphraseDialog</name>
    <message>
        <source>&amp;Show what is typed</source>
        <translation>&amp;Zeigen, was getippt wird</translation>
    </message>
    <message>
        <source>Keep secrets in a file</source>
        <translation>Geheimnisse in einer Datei aufbewahren</translation>
    </message>
    <message>
        <source>Secrets are encrypted with a passphrase and kept in %1. Nobody can read them without it, and nobody can bring it back when it is forgotten.</source>
        <translation>Geheimnisse werden mit einer Passphrase verschlüsselt und in %1 aufbewahrt. Ohne sie kann niemand sie lesen, und niemand kann sie zurückholen, wenn sie vergessen ist.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Aufbewahren</translation>
    </message>
    <message>
        <source>Unlock the secrets</source>
        <translation>Geheimnisse aufschließen</translation>
    </message>
    <message>
        <source>The endpoints&apos; secrets are in %1. Until it is unlocked, events are stored, but their signatures cannot be checked.</source>
        <translation>Die Geheimnisse der Endpunkte sind in %1. Bis es aufgeschlossen ist, werden Ereignisse gespeichert, ihre Signaturen aber nicht geprüft.</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Aufschließen</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>The secrets in %1 are encrypted anew.</source>
        <translation>Die Geheimnisse in %1 werden neu verschlüsselt.</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>Ä&amp;ndern</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>Bisherige Passphrase</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Until &amp;now</source>
        <translation>&amp;Bisher</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>Neue Passphrase noch einmal</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>Neue Pa&amp;ssphrase</translation>
    </message>
    <message>
        <source>The same a&amp;gain</source>
        <translation>Noch ein&amp;mal dieselbe</translation>
    </message>
    <message>
        <source>Deriving the key</source>
        <translation>Schlüssel wird abgeleitet</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>Geben Sie die Passphrase ein.</translation>
    </message>
    <message>
        <source>Take at least %1 characters: a few words that do not belong together are good.</source>
        <translation>Nehmen Sie mindestens %1 Zeichen: einige Wörter, die nicht zusammengehören, sind gut.</translation>
    </message>
    <message>
        <source>The two are not the same. Type the second one again.</source>
        <translation>Die beiden sind nicht gleich. Tippen Sie die zweite noch einmal.</translation>
    </message>
</context>
<context>
    <name>hookloupe::PasteSecretDialog</name>
    <message>
        <source>Add a key</source>
        <translation>Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Add a secret</source>
        <translation>Geheimnis hinzufügen</translation>
    </message>
    <message>
        <source>The public &amp;key, or the private key if Hookloupe is to sign as well:</source>
        <translation>Der öffentliche Sch&amp;lüssel, oder der private, wenn Hookloupe auch signieren soll:</translation>
    </message>
    <message>
        <source>The secre&amp;t, as the provider shows it:</source>
        <translation>Das &amp;Geheimnis, wie der Anbieter es zeigt:</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
</context>
<context>
    <name>hookloupe::PlannedSendsModel</name>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Signed as</source>
        <translation>Signiert als</translation>
    </message>
    <message>
        <source>Delivery id</source>
        <translation>Zustell-ID</translation>
    </message>
    <message>
        <source>… %1 in all</source>
        <translation>… insgesamt %1</translation>
    </message>
</context>
<context>
    <name>hookloupe::PreparedBody</name>
    <message>
        <source>1 byte</source>
        <translation>1 Byte</translation>
    </message>
    <message>
        <source>%L1 bytes</source>
        <translation>%L1 Bytes</translation>
    </message>
    <message>
        <source>This stops being %1 at line %2, column %3: %4. It is shown as received from there on.</source>
        <translation>Dies ist ab Zeile %2, Spalte %3 kein %1 mehr: %4. Von dort an wird es gezeigt, wie es empfangen wurde.</translation>
    </message>
    <message>
        <source>It says to be %1, and would become more than %2 or more than %L3 times as large, as a bomb does. It is not decoded.</source>
        <translation>Es gibt sich als %1 aus und würde mehr als %2 groß oder mehr als %L3-mal so groß, wie bei einer Bombe. Es wird nicht dekodiert.</translation>
    </message>
    <message>
        <source>It says to be %1, and cannot be decoded: it is something else, or damaged.</source>
        <translation>Es gibt sich als %1 aus und kann nicht dekodiert werden: es ist etwas anderes oder beschädigt.</translation>
    </message>
    <message>
        <source>%1: %2 → %3.</source>
        <translation>%1: %2 → %3.</translation>
    </message>
    <message>
        <source>It came in %1.</source>
        <translation>Es kam in %1.</translation>
    </message>
    <message>
        <source>It is too long to be laid out as a whole; what is missing is under “As received”.</source>
        <translation>Es ist zu lang, um als Ganzes aufbereitet zu werden; was fehlt, steht unter „Wie empfangen“.</translation>
    </message>
    <message>
        <source>It is deeper than %1 levels; those below are not indented any further.</source>
        <translation>Es ist tiefer als %1 Ebenen; die darunter werden nicht weiter eingerückt.</translation>
    </message>
    <message>
        <source>One key occurs twice in the same object; parsers disagree about which counts.</source>
        <translation>Ein Schlüssel kommt zweimal im selben Objekt vor; Parser sind sich uneins, welcher gilt.</translation>
    </message>
    <message>
        <source>%L1 keys occur again in the same object; parsers disagree about which count.</source>
        <translation>%L1 Schlüssel kommen im selben Objekt wieder vor; Parser sind sich uneins, welche gelten.</translation>
    </message>
    <message>
        <source>JSON lines, %L1 records.</source>
        <translation>JSON-Zeilen, %L1 Datensätze.</translation>
    </message>
    <message>
        <source>It declares a document type; entities are shown as written and nothing is fetched.</source>
        <translation>Es deklariert einen Dokumenttyp; Entitäten werden gezeigt, wie sie geschrieben sind, und nichts wird geladen.</translation>
    </message>
    <message>
        <source>It stops making sense at byte %L1: %2.</source>
        <translation>Ab Byte %L1 ergibt es keinen Sinn mehr: %2.</translation>
    </message>
    <message>
        <source>It is too long to be shown as a whole.</source>
        <translation>Es ist zu lang, um als Ganzes gezeigt zu werden.</translation>
    </message>
    <message>
        <source>Protobuf says no names and few types: fields are shown by number.</source>
        <translation>Protobuf nennt keine Namen und wenige Typen: Felder werden nach Nummern gezeigt.</translation>
    </message>
    <message>
        <source>Its last boundary is missing: it may have been cut off.</source>
        <translation>Die letzte Grenze fehlt: es ist vielleicht abgeschnitten.</translation>
    </message>
    <message>
        <source>Only the first %L1 parts are shown.</source>
        <translation>Nur die ersten %L1 Teile sind zu sehen.</translation>
    </message>
    <message>
        <source>Row %L1 has another number of cells than the others.</source>
        <translation>Zeile %L1 hat eine andere Anzahl Zellen als die anderen.</translation>
    </message>
    <message>
        <source>%L1 rows have another number of cells than most, the first of them row %L2.</source>
        <translation>%L1 Zeilen haben eine andere Anzahl Zellen als die meisten, die erste davon ist Zeile %L2.</translation>
    </message>
    <message>
        <source>A quote at byte %L1 is never closed.</source>
        <translation>Ein Anführungszeichen bei Byte %L1 wird nie geschlossen.</translation>
    </message>
    <message>
        <source>Only its begin is shown as a table.</source>
        <translation>Nur der Anfang ist als Tabelle zu sehen.</translation>
    </message>
    <message>
        <source>It is no picture that is shown here (SVG is shown as source only).</source>
        <translation>Es ist kein Bild, das hier gezeigt wird (SVG nur als Quelltext).</translation>
    </message>
    <message>
        <source>%1, %L2 × %L3 pixels</source>
        <translation>%1, %L2 × %L3 Pixel</translation>
    </message>
    <message>
        <source>%1: too large to be decoded here.</source>
        <translation>%1: zu groß, um hier dekodiert zu werden.</translation>
    </message>
    <message>
        <source>%1: it cannot be decoded.</source>
        <translation>%1: kann nicht dekodiert werden.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>hookloupe::ProgramLog</name>
    <message>
        <source>%1 lines came too fast and are not here.</source>
        <translation>%1 Zeilen kamen zu schnell und fehlen hier.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Fehlersuche</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>hookloupe::PublicUrlDialog</name>
    <message>
        <source>Public URL</source>
        <translation>Öffentliche URL</translation>
    </message>
    <message>
        <source>&amp;Tunnel</source>
        <translation>Tunne&amp;l</translation>
    </message>
    <message>
        <source>&amp;Relays</source>
        <translation>&amp;Relays</translation>
    </message>
</context>
<context>
    <name>hookloupe::QueryCompletion</name>
    <message>
        <source>a path, then = or != and string, number …</source>
        <translation>ein Pfad, dann = oder != und string, number …</translation>
    </message>
    <message>
        <source>a path, then : = != ~ &gt; &lt;</source>
        <translation>ein Pfad, dann : = != ~ &gt; &lt;</translation>
    </message>
    <message>
        <source>a name, then : = != ~</source>
        <translation>ein Name, dann : = != ~</translation>
    </message>
    <message>
        <source>: yes or no</source>
        <translation>: yes oder no</translation>
    </message>
    <message>
        <source>&gt; &lt; and a time, such as -2h</source>
        <translation>&gt; &lt; und eine Zeit, etwa -2h</translation>
    </message>
    <message>
        <source>: contains   = is   ~ expression</source>
        <translation>: enthält   = ist   ~ Ausdruck</translation>
    </message>
    <message>
        <source>a time, such as -2h or today</source>
        <translation>eine Zeit, etwa -2h oder today</translation>
    </message>
    <message>
        <source>15 minutes ago</source>
        <translation>vor 15 Minuten</translation>
    </message>
    <message>
        <source>an hour ago</source>
        <translation>vor einer Stunde</translation>
    </message>
    <message>
        <source>a week ago</source>
        <translation>vor einer Woche</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>malformed, too large, broken off</source>
        <translation>fehlerhaft, zu groß, abgebrochen</translation>
    </message>
    <message>
        <source>success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>redirect</source>
        <translation>Weiterleitung</translation>
    </message>
    <message>
        <source>sender&apos;s fault</source>
        <translation>Fehler des Absenders</translation>
    </message>
    <message>
        <source>our fault</source>
        <translation>unser Fehler</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
</context>
<context>
    <name>hookloupe::RawView</name>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <source>Hex &amp;bytes</source>
        <translation>Hex-B&amp;ytes</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Raw request</source>
        <translation>Rohe Anfrage</translation>
    </message>
    <message>
        <source>Raw request in hex</source>
        <translation>Rohe Anfrage in Hex</translation>
    </message>
</context>
<context>
    <name>hookloupe::ReachBar</name>
    <message>
        <source>Copy pu&amp;blic URL</source>
        <translation>Ö&amp;ffentliche URL kopieren</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Details…</translation>
    </message>
    <message>
        <source>Copy the public URL</source>
        <translation>Die öffentliche URL kopieren</translation>
    </message>
    <message>
        <source>Tunnel and relays</source>
        <translation>Tunnel und Relays</translation>
    </message>
    <message>
        <source>◌ Tunnel is starting…</source>
        <translation>◌ Tunnel startet…</translation>
    </message>
    <message>
        <source>● From the internet at</source>
        <translation>● Aus dem Internet unter</translation>
    </message>
    <message>
        <source>○ The tunnel is down</source>
        <translation>○ Der Tunnel ist unterbrochen</translation>
    </message>
    <message>
        <source>Public URL: %1</source>
        <translation>Öffentliche URL: %1</translation>
    </message>
    <message>
        <source>○ The relay at %1 is lost</source>
        <translation>○ Das Relay bei %1 ist verloren</translation>
    </message>
    <message>
        <source>◌ Relay is connecting…</source>
        <translation>◌ Relay verbindet…</translation>
    </message>
    <message>
        <source>● Relay at %1</source>
        <translation>● Relay bei %1</translation>
    </message>
    <message>
        <source>● %1 relays</source>
        <translation>● %1 Relays</translation>
    </message>
</context>
<context>
    <name>hookloupe::RecognitionBar</name>
    <message>
        <source>Describe a sche&amp;me…</source>
        <translation>&amp;Verfahren beschreiben…</translation>
    </message>
    <message>
        <source>Recognised scheme</source>
        <translation>Erkanntes Verfahren</translation>
    </message>
    <message>
        <source>Secret for the endpoint</source>
        <translation>Geheimnis für den Endpunkt</translation>
    </message>
    <message>
        <source>Paste the secret</source>
        <translation>Geheimnis einfügen</translation>
    </message>
    <message>
        <source>Set up the endpoint</source>
        <translation>Endpunkt einrichten</translation>
    </message>
    <message>
        <source>Describe a scheme for it</source>
        <translation>Ein Verfahren dafür beschreiben</translation>
    </message>
    <message>
        <source>Set up wi&amp;th %1</source>
        <translation>Mit %1 einric&amp;hten</translation>
    </message>
    <message>
        <source>Set up wi&amp;th %1…</source>
        <translation>Mit %1 einric&amp;hten…</translation>
    </message>
    <message>
        <source>Set up the endpoint with %1</source>
        <translation>Den Endpunkt mit %1 einrichten</translation>
    </message>
</context>
<context>
    <name>hookloupe::ReconcileModel</name>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Seen, by time</source>
        <translation>Gesehen, nach der Zeit</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Nicht zugestellt</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>Nicht in der Liste</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>keine Zeit</translation>
    </message>
    <message>
        <source>no id</source>
        <translation>keine ID</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Delivery id</source>
        <translation>Zustell-ID</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
</context>
<context>
    <name>hookloupe::ReconcileWindow</name>
    <message>
        <source>%1 cannot be read: choose another file.</source>
        <translation>%1 kann nicht gelesen werden: wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 is larger than 256 MiB: take a shorter period.</source>
        <translation>%1 ist größer als 256 MiB: nehmen Sie einen kürzeren Zeitraum.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stopp</translation>
    </message>
    <message>
        <source>Save as CS&amp;V…</source>
        <translation>Als CS&amp;V speichern…</translation>
    </message>
    <message>
        <source>Compare with a delivery list</source>
        <translation>Mit einer Zustellliste vergleichen</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleich läuft</translation>
    </message>
    <message>
        <source>Rows that are shown</source>
        <translation>Welche Zeilen gezeigt werden</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>What is not in the list</source>
        <translation>Was nicht in der Liste ist</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>Choose the list that the gateway exports: CSV, JSON or JSON lines, with an id or a time for each delivery.</source>
        <translation>Wählen Sie die Liste, die das Gateway exportiert: CSV, JSON oder JSON-Zeilen, mit einer ID oder Zeit je Zustellung.</translation>
    </message>
    <message>
        <source>Delivery list</source>
        <translation>Zustellliste</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>by their usual names; else id=event_id,time=created,status=state</source>
        <translation>nach ihren üblichen Namen; sonst id=event_id,time=created,status=state</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>All endpoints</source>
        <translation>Alle Endpunkte</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>Verglei&amp;chen</translation>
    </message>
    <message>
        <source>Delivery &amp;list</source>
        <translation>Zustell&amp;liste</translation>
    </message>
    <message>
        <source>&amp;Endpoint</source>
        <translation>&amp;Endpunkt</translation>
    </message>
    <message>
        <source>Colu&amp;mns</source>
        <translation>S&amp;palten</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Wählen Sie zuerst eine Datei.</translation>
    </message>
    <message>
        <source>Ids are those of “%1”.</source>
        <translation>IDs sind die von „%1“.</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Als CSV speichern</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>hookloupe::RedactionDialog</name>
    <message>
        <source>Rules of redaction (*.json);;All files (*)</source>
        <translation>Regeln der Schwärzung (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Take out si&amp;gnatures, too</source>
        <translation>Auch Si&amp;gnaturen entfernen</translation>
    </message>
    <message>
        <source>What exports take out</source>
        <translation>Was Exporte entfernen</translation>
    </message>
    <message>
        <source>One name a line. * stands for any characters; letter case, _, - and blanks do not count. The rules are kept with the events, hold for the command line as well, and go along in a workspace file.</source>
        <translation>Ein Name je Zeile. * steht für beliebige Zeichen; Groß- und Kleinschreibung, _, - und Leerzeichen zählen nicht. Die Regeln werden bei den Ereignissen aufbewahrt, gelten auch für die Befehlszeile und gehen in einer Arbeitsbereichsdatei mit.</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Namen</translation>
    </message>
    <message>
        <source>Members of bodies at any depth, and keys of queries and forms: *password*, email</source>
        <translation>Felder von Inhalten in jeder Tiefe und Schlüssel von Abfragen und Formularen: *password*, email</translation>
    </message>
    <message>
        <source>JSON &amp;paths</source>
        <translation>JSON-&amp;Pfade</translation>
    </message>
    <message>
        <source>Values at one place: $.customer.name</source>
        <translation>Werte an einer Stelle: $.customer.name</translation>
    </message>
    <message>
        <source>&amp;Header fields</source>
        <translation>&amp;Kopffelder</translation>
    </message>
    <message>
        <source>Fields whose values are credentials: Authorization, X-Auth-*</source>
        <translation>Felder, deren Werte Zugangsdaten sind: Authorization, X-Auth-*</translation>
    </message>
    <message>
        <source>S&amp;ignature fields</source>
        <translation>S&amp;ignaturfelder</translation>
    </message>
    <message>
        <source>Fields that carry a signature. They stay unless signatures are taken out, too.</source>
        <translation>Felder, die eine Signatur tragen. Sie bleiben, wenn Signaturen nicht auch entfernt werden.</translation>
    </message>
    <message>
        <source>Wherever it stands, by its shape</source>
        <translation>Wo auch immer es steht, an seiner Form erkannt</translation>
    </message>
    <message>
        <source>&amp;Card numbers</source>
        <translation>Ka&amp;rtennummern</translation>
    </message>
    <message>
        <source>I&amp;BANs</source>
        <translation>I&amp;BANs</translation>
    </message>
    <message>
        <source>&amp;E-mail addresses</source>
        <translation>&amp;E-Mail-Adressen</translation>
    </message>
    <message>
        <source>Phone n&amp;umbers</source>
        <translation>&amp;Telefonnummern</translation>
    </message>
    <message>
        <source>IP &amp;addresses</source>
        <translation>IP-&amp;Adressen</translation>
    </message>
    <message>
        <source>&amp;JSON Web Tokens</source>
        <translation>&amp;JSON Web Tokens</translation>
    </message>
    <message>
        <source>&amp;Keys by their prefix</source>
        <translation>Sch&amp;lüssel an ihrem Anfang</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Defaults</source>
        <translation>Stan&amp;dard</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>Datei ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Sa&amp;ve as file…</source>
        <translation>Als Datei spei&amp;chern…</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Choose another file.</source>
        <translation>%1 kann nicht gelesen werden: %2. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>It is too large for rules.</source>
        <translation>Für Regeln ist sie zu groß.</translation>
    </message>
    <message>
        <source>%1 holds no rules: %2</source>
        <translation>%1 enthält keine Regeln: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Open rules</source>
        <translation>Regeln öffnen</translation>
    </message>
    <message>
        <source>Save rules as file</source>
        <translation>Regeln als Datei speichern</translation>
    </message>
</context>
<context>
    <name>hookloupe::RelayPage</name>
    <message>
        <source>connected, 1 event</source>
        <translation>verbunden, 1 Ereignis</translation>
    </message>
    <message>
        <source>connected, %1 events</source>
        <translation>verbunden, %1 Ereignisse</translation>
    </message>
    <message>
        <source>lost, again in %1 s</source>
        <translation>verloren, wieder in %1 s</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>verbindet…</translation>
    </message>
    <message>
        <source>%1 messages had come before and were left out.</source>
        <translation>%1 Nachrichten waren schon gekommen und wurden ausgelassen.</translation>
    </message>
    <message>
        <source>%1 messages were no requests and are kept as refused.</source>
        <translation>%1 Nachrichten waren keine Anfragen und sind als abgewiesen aufbewahrt.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Hinzuf&amp;ügen</translation>
    </message>
    <message>
        <source>&amp;Copy URL</source>
        <translation>URL &amp;kopieren</translation>
    </message>
    <message>
        <source>Connect &amp;now</source>
        <translation>&amp;Jetzt verbinden</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Entfer&amp;nen</translation>
    </message>
    <message>
        <source>A relay takes webhooks at a channel&apos;s URL, and Hookloupe fetches them from there: no port is open to the internet. smee.io, gosmee and servers like them work. The relay answers the sender, and may write bodies again. Whoever knows the URL can read the channel.</source>
        <translation>Ein Relay nimmt Webhooks unter der URL eines Kanals an, und Hookloupe holt sie dort ab: kein Port ist zum Internet offen. smee.io, gosmee und ähnliche Server eignen sich. Das Relay antwortet dem Absender und schreibt Bodys vielleicht neu. Wer die URL kennt, kann den Kanal lesen.</translation>
    </message>
    <message>
        <source>Channel URL</source>
        <translation>URL des Kanals</translation>
    </message>
    <message>
        <source>Endpoint path</source>
        <translation>Pfad des Endpunkts</translation>
    </message>
    <message>
        <source>Add the relay</source>
        <translation>Relay hinzufügen</translation>
    </message>
    <message>
        <source>Relays</source>
        <translation>Relays</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Arrives at</source>
        <translation>Kommt an bei</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Channel &amp;URL</source>
        <translation>&amp;URL des Kanals</translation>
    </message>
    <message>
        <source>&amp;Endpoint path</source>
        <translation>Pfad des &amp;Endpunkts</translation>
    </message>
    <message>
        <source>the channel&apos;s URL</source>
        <translation>die URL des Kanals</translation>
    </message>
    <message>
        <source>This channel is in the list already.</source>
        <translation>Dieser Kanal ist schon in der Liste.</translation>
    </message>
    <message>
        <source>No relay yet.</source>
        <translation>Noch kein Relay.</translation>
    </message>
</context>
<context>
    <name>hookloupe::ReplacementsModel</name>
    <message>
        <source>••• (%1)</source>
        <translation>••• (%1)</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird</translation>
    </message>
</context>
<context>
    <name>hookloupe::ReplayController</name>
    <message>
        <source>This is a time without listening: there is no request to send.</source>
        <translation>Das ist eine Zeit ohne Empfang: es gibt keine Anfrage zu senden.</translation>
    </message>
    <message>
        <source>Forwarding %1…</source>
        <translation>Leite %1 weiter…</translation>
    </message>
    <message>
        <source>Replaying %1…</source>
        <translation>Sende %1 erneut…</translation>
    </message>
    <message>
        <source>Fetch this address? It tells the sender that you want the subscription.</source>
        <translation>Diese Adresse abrufen? Das sagt dem Absender, dass Sie das Abonnement wünschen.</translation>
    </message>
    <message>
        <source>Nothing proves who sent the request: its signature was not found valid. Make sure that the address is the provider&apos;s.</source>
        <translation>Nichts beweist, wer die Anfrage gesendet hat: ihre Signatur wurde nicht als gültig befunden. Stellen Sie sicher, dass die Adresse die des Anbieters ist.</translation>
    </message>
    <message>
        <source>Confirm subscription</source>
        <translation>Abonnement bestätigen</translation>
    </message>
    <message>
        <source>&amp;Fetch it</source>
        <translation>A&amp;brufen</translation>
    </message>
    <message>
        <source>Confirming what %1 asks for…</source>
        <translation>Bestätige, worum %1 bittet…</translation>
    </message>
</context>
<context>
    <name>hookloupe::ReplayDraft</name>
    <message>
        <source>A method is a word such as POST, without blanks.</source>
        <translation>Eine Methode ist ein Wort wie POST, ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>A request target such as /hooks/a?b=c is needed; write blanks as %20.</source>
        <translation>Es braucht ein Ziel der Anfrage wie /hooks/a?b=c; schreiben Sie Leerzeichen als %20.</translation>
    </message>
    <message>
        <source>“%1” is no header name: use letters, digits and hyphens.</source>
        <translation>„%1“ ist kein Headername: Nehmen Sie Buchstaben, Ziffern und Bindestriche.</translation>
    </message>
    <message>
        <source>The value of %1 has a line break, which a header cannot hold.</source>
        <translation>Der Wert von %1 hat einen Zeilenumbruch; ein Header kann keinen enthalten.</translation>
    </message>
    <message>
        <source>The body has %1, too much to edit here. It is sent as it is.</source>
        <translation>Der Body hat %1, zu viel, um ihn hier zu bearbeiten. Er wird gesendet, wie er ist.</translation>
    </message>
    <message>
        <source>The body (%1) is not plain text. It is sent as it is.</source>
        <translation>Der Body (%1) ist kein reiner Text. Er wird gesendet, wie er ist.</translation>
    </message>
    <message>
        <source>The body (%1) has line ends or marks that an editor would change. It is sent as it is.</source>
        <translation>Der Body (%1) hat Zeilenenden oder Zeichen, die ein Editor verändern würde. Er wird gesendet, wie er ist.</translation>
    </message>
</context>
<context>
    <name>hookloupe::ReplayForm</name>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>Stop sendin&amp;g</source>
        <translation>Senden sto&amp;ppen</translation>
    </message>
    <message>
        <source>Replay %1</source>
        <translation>%1 erneut senden</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>Senden an</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation>Senden stoppen</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Send t&amp;o</source>
        <translation>Sen&amp;den an</translation>
    </message>
    <message>
        <source>Conn&amp;ection…</source>
        <translation>V&amp;erbindung…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Sende…</translation>
    </message>
</context>
<context>
    <name>hookloupe::ReplayManyDialog</name>
    <message>
        <source>The selected events (%1)</source>
        <translation>Die ausgewählten Ereignisse (%1)</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Alle Ereignisse</translation>
    </message>
    <message>
        <source>All events that match the filter</source>
        <translation>Alle Ereignisse, die zum Filter passen</translation>
    </message>
    <message>
        <source>Looking for the events…</source>
        <translation>Suche die Ereignisse…</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>No event matches the filter.</source>
        <translation>Kein Ereignis passt zum Filter.</translation>
    </message>
    <message>
        <source>Nothing is sent yet: it would be %1 requests.</source>
        <translation>Noch ist nichts gesendet: es wären %1 Anfragen.</translation>
    </message>
    <message>
        <source>The first %1 are below.</source>
        <translation>Die ersten %1 stehen unten.</translation>
    </message>
    <message>
        <source>%1 of these would be left out.</source>
        <translation>%1 davon würden ausgelassen.</translation>
    </message>
    <message>
        <source>%1 a second.</source>
        <translation>%1 je Sekunde.</translation>
    </message>
    <message>
        <source>Seed %1.</source>
        <translation>Startwert %1.</translation>
    </message>
    <message>
        <source>Cancelled. %1</source>
        <translation>Abgebrochen. %1</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Pause.</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>&amp;Weitermachen</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;use</translation>
    </message>
    <message>
        <source>Replay many</source>
        <translation>Mehrere erneut senden</translation>
    </message>
    <message>
        <source>Which events are sent</source>
        <translation>Welche Ereignisse gesendet werden</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>E&amp;vents</source>
        <translation>&amp;Ereignisse</translation>
    </message>
    <message>
        <source>The preview shows what would be sent, without a connection.</source>
        <translation>Die Vorschau zeigt ohne Verbindung, was gesendet würde.</translation>
    </message>
    <message>
        <source>What would be sent</source>
        <translation>Was gesendet würde</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Which results are shown</source>
        <translation>Welche Ergebnisse gezeigt werden</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fehlschläge</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>Noch einmal versucht</translation>
    </message>
    <message>
        <source>Details of the request or its answer</source>
        <translation>Einzelheiten der Anfrage oder ihrer Antwort</translation>
    </message>
    <message>
        <source>Select a row to see the request that would go out, or what came back.</source>
        <translation>Wählen Sie eine Zeile, um die Anfrage zu sehen, die hinausginge, oder was zurückkam.</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>Previe&amp;w</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>Resu&amp;lts</source>
        <translation>Er&amp;gebnisse</translation>
    </message>
    <message>
        <source>Save as &amp;file…</source>
        <translation>A&amp;ls Datei speichern…</translation>
    </message>
    <message>
        <source>Dr&amp;y run</source>
        <translation>&amp;Probelauf</translation>
    </message>
    <message>
        <source>St&amp;art</source>
        <translation>S&amp;tarten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>Ergebnisse speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Writing the results…</source>
        <translation>Schreibe die Ergebnisse…</translation>
    </message>
    <message numerus="yes">
        <source>Results written to %1: %n.</source>
        <translation>
            <numerusform>%n Ergebnis nach %1 geschrieben.</numerusform>
            <numerusform>%n Ergebnisse nach %1 geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookloupe::ReplayResultView</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>The answer will stand here: its status, where the time went, headers and body.</source>
        <translation>Hier wird die Antwort stehen: ihr Status, wo die Zeit blieb, Header und Body.</translation>
    </message>
    <message>
        <source>; the answer was longer than is kept</source>
        <translation>; die Antwort war länger, als aufbewahrt wird</translation>
    </message>
</context>
<context>
    <name>hookloupe::Replays</name>
    <message>
        <source>exact</source>
        <translation>exakt</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>re-signed</source>
        <translation>neu signiert</translation>
    </message>
    <message>
        <source>wrong on purpose</source>
        <translation>absichtlich falsch</translation>
    </message>
    <message>
        <source>%1, cut short</source>
        <translation>%1, abgeschnitten</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>look-up</source>
        <translation>Namensauflösung</translation>
    </message>
    <message>
        <source>connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>first byte</source>
        <translation>erstes Byte</translation>
    </message>
    <message>
        <source>total</source>
        <translation>gesamt</translation>
    </message>
    <message>
        <source>the event</source>
        <translation>das Ereignis</translation>
    </message>
    <message>
        <source>The replay of %1 was cancelled.</source>
        <translation>Das Replay von %1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The replay of %1 to %2 failed: %3</source>
        <translation>Das Replay von %1 an %2 ist fehlgeschlagen: %3</translation>
    </message>
    <message>
        <source>Replayed %1 to %2: %3 in %4</source>
        <translation>%1 erneut gesendet an %2: %3 in %4</translation>
    </message>
    <message>
        <source>It was wrong on purpose, and was accepted all the same.</source>
        <translation>Es war absichtlich falsch und wurde trotzdem angenommen.</translation>
    </message>
    <message>
        <source>It was wrong on purpose, and was refused.</source>
        <translation>Es war absichtlich falsch und wurde abgelehnt.</translation>
    </message>
</context>
<context>
    <name>hookloupe::ReplaysModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
</context>
<context>
    <name>hookloupe::ReplaysView</name>
    <message>
        <source>Not replayed yet. R sends it as it is, Shift+R lets you edit it first.</source>
        <translation>Noch nicht erneut gesendet. R sendet es, wie es ist, mit Umschalt+R können Sie es vorher bearbeiten.</translation>
    </message>
    <message>
        <source>Replays</source>
        <translation>Replays</translation>
    </message>
</context>
<context>
    <name>hookloupe::RequestCopy</name>
    <message>
        <source>%1 has %2, too much for the clipboard. “Export request…” writes it into a file.</source>
        <translation>%1 hat %2, zu viel für die Zwischenablage. „Anfrage exportieren…“ schreibt es in eine Datei.</translation>
    </message>
    <message>
        <source>%1 is not all text, and would not be the same when it is pasted. “Export request…” writes its bytes into a file.</source>
        <translation>%1 ist nicht durchweg Text und wäre nach dem Einfügen nicht dasselbe. „Anfrage exportieren…“ schreibt die Bytes in eine Datei.</translation>
    </message>
    <message>
        <source>%1 copied as it was received.</source>
        <translation>%1 kopiert, wie es empfangen wurde.</translation>
    </message>
    <message>
        <source>%1 has no body.</source>
        <translation>%1 hat keinen Body.</translation>
    </message>
    <message>
        <source>The body of %1 has %2, too much for the clipboard. “Export request…” writes the request into a file.</source>
        <translation>Der Body von %1 hat %2, zu viel für die Zwischenablage. „Anfrage exportieren…“ schreibt die Anfrage in eine Datei.</translation>
    </message>
    <message>
        <source>The body of %1 cannot be decoded from %2, or is too much for the clipboard then. “Export request…” writes it into a file.</source>
        <translation>Der Body von %1 kann nicht aus %2 dekodiert werden oder ist dann zu viel für die Zwischenablage. „Anfrage exportieren…“ schreibt ihn in eine Datei.</translation>
    </message>
    <message>
        <source>The body of %1 is not text. “Export request…” writes it into a file; Hex in the Body tab copies single bytes.</source>
        <translation>Der Body von %1 ist kein Text. „Anfrage exportieren…“ schreibt ihn in eine Datei; Hex auf der Seite „Body“ kopiert einzelne Bytes.</translation>
    </message>
    <message>
        <source>Body of %1 copied, decoded from %2.</source>
        <translation>Body von %1 kopiert, dekodiert aus %2.</translation>
    </message>
    <message>
        <source>Body of %1 copied.</source>
        <translation>Body von %1 kopiert.</translation>
    </message>
    <message>
        <source>In this time nothing listened: there is no request.</source>
        <translation>In dieser Zeit hat nichts empfangen: es gibt keine Anfrage.</translation>
    </message>
</context>
<context>
    <name>hookloupe::RequestDrag</name>
    <message>
        <source>At most %1 requests can be dragged at once. “Export requests…” writes any number into a folder.</source>
        <translation>Höchstens %1 Anfragen können zugleich gezogen werden. „Anfragen exportieren…“ schreibt beliebig viele in einen Ordner.</translation>
    </message>
    <message>
        <source>These requests have more than %1, too much to drag. “Export requests…” writes them into a folder.</source>
        <translation>Diese Anfragen haben mehr als %1, zu viel zum Ziehen. „Anfragen exportieren…“ schreibt sie in einen Ordner.</translation>
    </message>
    <message>
        <source>There is no request to drag.</source>
        <translation>Es gibt keine Anfrage zu ziehen.</translation>
    </message>
</context>
<context>
    <name>hookloupe::RequestEditor</name>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Request target</source>
        <translation>Ziel der Anfrage</translation>
    </message>
    <message>
        <source>Re&amp;quest</source>
        <translation>An&amp;frage</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>&amp;Header</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Hinzuf&amp;ügen</translation>
    </message>
    <message>
        <source>Add header</source>
        <translation>Header hinzufügen</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>En&amp;tfernen</translation>
    </message>
    <message>
        <source>Remove header</source>
        <translation>Header entfernen</translation>
    </message>
    <message>
        <source>&amp;Keep Content-Length in step</source>
        <translation>&amp;Content-Length passend halten</translation>
    </message>
    <message>
        <source>Keep Content-Length in step with the body</source>
        <translation>Content-Length zum Body passend halten</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>&amp;Body</translation>
    </message>
</context>
<context>
    <name>hookloupe::RequestFiles</name>
    <message>
        <source>The files cannot be written: %1.</source>
        <translation>Die Dateien können nicht geschrieben werden: %1.</translation>
    </message>
</context>
<context>
    <name>hookloupe::ResignSection</name>
    <message>
        <source>Re-sign &amp;now</source>
        <translation>&amp;Neu signieren</translation>
    </message>
    <message>
        <source>No&amp;w</source>
        <translation>&amp;Jetzt</translation>
    </message>
    <message>
        <source>At ti&amp;me</source>
        <translation>&amp;Zu einer Zeit</translation>
    </message>
    <message>
        <source>Signed &amp;URL</source>
        <translation>Signierte &amp;URL</translation>
    </message>
    <message>
        <source>Re-sign now</source>
        <translation>Jetzt neu signieren</translation>
    </message>
    <message>
        <source>Secret to sign with</source>
        <translation>Geheimnis, mit dem signiert wird</translation>
    </message>
    <message>
        <source>The consumer has not seen it: a repeated delivery is ignored</source>
        <translation>Der Consumer hat es nicht gesehen: eine wiederholte Zustellung wird ignoriert</translation>
    </message>
    <message>
        <source>Second secret</source>
        <translation>Zweites Geheimnis</translation>
    </message>
    <message>
        <source>Mistake on purpose</source>
        <translation>Absichtlicher Fehler</translation>
    </message>
    <message>
        <source>Time to sign</source>
        <translation>Zeit, die signiert wird</translation>
    </message>
    <message>
        <source>URL that is signed</source>
        <translation>URL, die signiert wird</translation>
    </message>
    <message>
        <source>Preview of the signature</source>
        <translation>Vorschau der Signatur</translation>
    </message>
    <message>
        <source>S&amp;cheme</source>
        <translation>&amp;Verfahren</translation>
    </message>
    <message>
        <source>Secre&amp;t</source>
        <translation>&amp;Geheimnis</translation>
    </message>
    <message>
        <source>Timestamp</source>
        <translation>Zeitstempel</translation>
    </message>
    <message>
        <source>M&amp;istake</source>
        <translation>Fehle&amp;r</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>The private key: only it can sign</source>
        <translation>Der private Schlüssel: nur er kann signieren</translation>
    </message>
    <message>
        <source>(the endpoint&apos;s secret)</source>
        <translation>(das Geheimnis des Endpunkts)</translation>
    </message>
    <message>
        <source>None: sign correctly</source>
        <translation>Keiner: richtig signieren</translation>
    </message>
    <message>
        <source>body altered</source>
        <translation>Body verändert</translation>
    </message>
    <message>
        <source>Wrong sec&amp;ret</source>
        <translation>Falsches Ge&amp;heimnis</translation>
    </message>
    <message>
        <source>Second sec&amp;ret</source>
        <translation>Zweites Ge&amp;heimnis</translation>
    </message>
    <message>
        <source>(one that is made up)</source>
        <translation>(ein erfundenes)</translation>
    </message>
    <message>
        <source>Signs as well, as during a rotation; may stay empty</source>
        <translation>Signiert ebenfalls, wie während einer Rotation; darf leer bleiben</translation>
    </message>
    <message>
        <source>Wrong on purpose. %1 A good consumer answers 4xx and does nothing.</source>
        <translation>Absichtlich falsch. %1 Ein guter Consumer antwortet mit 4xx und tut nichts.</translation>
    </message>
    <message>
        <source>Sent again as it was, with the same id and signature: it should be done once.</source>
        <translation>Noch einmal gesendet, wie es war, mit gleicher ID und Signatur: es sollte nur einmal wirken.</translation>
    </message>
    <message>
        <source>Choose a scheme to sign with.</source>
        <translation>Wählen Sie ein Verfahren zum Signieren.</translation>
    </message>
    <message>
        <source>Type the secret to sign with.</source>
        <translation>Geben Sie das Geheimnis zum Signieren ein.</translation>
    </message>
    <message>
        <source>The headers stay as they are.</source>
        <translation>Die Header bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>New delive&amp;ry id</source>
        <translation>Neue Zustell-&amp;ID</translation>
    </message>
</context>
<context>
    <name>hookloupe::ResponseSection</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Delay in milliseconds</source>
        <translation>Verzögerung in Millisekunden</translation>
    </message>
    <message>
        <source>Longest delay in milliseconds</source>
        <translation>Längste Verzögerung in Millisekunden</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>Header der Antwort</translation>
    </message>
    <message>
        <source>Reason phrase</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>the usual phrase</source>
        <translation>die übliche</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>Each delay is drawn from between both.</source>
        <translation>Jede Verzögerung wird zwischen beiden gelost.</translation>
    </message>
    <message>
        <source>Name: value, a line each</source>
        <translation>Name: Wert, je Zeile einer</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>Stat&amp;us</translation>
    </message>
    <message>
        <source>&amp;Delay</source>
        <translation>&amp;Verzögerung</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>bis zu</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>&amp;Header</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>&amp;Body</translation>
    </message>
    <message>
        <source>What the sender gets</source>
        <translation>Was der Absender bekommt</translation>
    </message>
    <message>
        <source>An answer</source>
        <translation>Eine Antwort</translation>
    </message>
    <message>
        <source>A closed connection, without an answer</source>
        <translation>Eine geschlossene Verbindung ohne Antwort</translation>
    </message>
    <message>
        <source>A reset connection</source>
        <translation>Eine zurückgesetzte Verbindung</translation>
    </message>
    <message>
        <source>Nothing: the connection hangs</source>
        <translation>Nichts: die Verbindung hängt</translation>
    </message>
    <message>
        <source>An answer that is cut off</source>
        <translation>Eine abgeschnittene Antwort</translation>
    </message>
    <message>
        <source>A wrong Content-Length</source>
        <translation>Ein falsches Content-Length</translation>
    </message>
    <message>
        <source>An answer that drips</source>
        <translation>Eine tröpfelnde Antwort</translation>
    </message>
    <message>
        <source>A body without an end</source>
        <translation>Ein Body ohne Ende</translation>
    </message>
    <message>
        <source>Garbage that is no HTTP</source>
        <translation>Müll, der kein HTTP ist</translation>
    </message>
    <message>
        <source>Bytes of the fault</source>
        <translation>Bytes der Störung</translation>
    </message>
    <message>
        <source>every</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Milliseconds between two pieces</source>
        <translation>Millisekunden zwischen zwei Stücken</translation>
    </message>
    <message>
        <source>Sender &amp;gets</source>
        <translation>Absender be&amp;kommt</translation>
    </message>
    <message>
        <source>the &amp;first attempts of a delivery:</source>
        <translation>die &amp;ersten Versuche einer Zustellung:</translation>
    </message>
    <message>
        <source>How many attempts fail</source>
        <translation>Wie viele Versuche scheitern</translation>
    </message>
    <message>
        <source>one request in &amp;every:</source>
        <translation>eine von so vielen Anfra&amp;gen:</translation>
    </message>
    <message>
        <source>One in how many requests fails</source>
        <translation>Eine von wie vielen Anfragen scheitert</translation>
    </message>
    <message>
        <source>How it fails</source>
        <translation>Wie es scheitert</translation>
    </message>
    <message>
        <source>by the status</source>
        <translation>durch den Status</translation>
    </message>
    <message>
        <source>by closing the connection</source>
        <translation>durch Schließen der Verbindung</translation>
    </message>
    <message>
        <source>by resetting the connection</source>
        <translation>durch Zurücksetzen der Verbindung</translation>
    </message>
    <message>
        <source>by hanging</source>
        <translation>durch Hängen</translation>
    </message>
    <message>
        <source>Status of the failure</source>
        <translation>Status des Fehlschlags</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Scheitern</translation>
    </message>
    <message>
        <source> B more than there are</source>
        <translation> B mehr, als da sind</translation>
    </message>
    <message>
        <source> B</source>
        <translation> B</translation>
    </message>
    <message>
        <source>half of the body</source>
        <translation>die Hälfte des Bodys</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>it says</source>
        <translation>sie nennt</translation>
    </message>
    <message>
        <source>pieces of</source>
        <translation>Stücke von</translation>
    </message>
    <message>
        <source>with</source>
        <translation>mit</translation>
    </message>
    <message>
        <source>%1, column %2: %3</source>
        <translation>%1, Spalte %2: %3</translation>
    </message>
</context>
<context>
    <name>hookloupe::RetentionDialog</name>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>How much of each endpoint&apos;s events is kept. What is past any of the bounds is removed for good, now and from then on. An empty field of an endpoint takes the default; &apos;all&apos; keeps everything. Starred, tagged and noted events always stay and do not count.</source>
        <translation>Wie viele Ereignisse jedes Endpunkts aufbewahrt werden. Was über einer der Grenzen liegt, wird endgültig entfernt, jetzt und künftig. Ein leeres Feld eines Endpunkts übernimmt die Vorgabe; „alle“ behält alles. Ereignisse mit Stern, Tags oder Notiz bleiben immer und zählen nicht mit.</translation>
    </message>
    <message>
        <source>Each endpoint (default)</source>
        <translation>Jeder Endpunkt (Vorgabe)</translation>
    </message>
    <message>
        <source>(no endpoint)</source>
        <translation>(kein Endpunkt)</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Counting what this removes…</source>
        <translation>Zähle, was dies entfernt…</translation>
    </message>
    <message>
        <source>Starred, tagged or noted and kept: %1.</source>
        <translation>Mit Stern, Tags oder Notiz und behalten: %1.</translation>
    </message>
    <message>
        <source>Every event is kept.</source>
        <translation>Jedes Ereignis wird behalten.</translation>
    </message>
    <message>
        <source>This removes nothing now.</source>
        <translation>Das entfernt jetzt nichts.</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 Ereignis</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 Ereignisse</translation>
    </message>
    <message>
        <source>This removes %1 (%2) now, received on %3.</source>
        <translation>Das entfernt jetzt %1 (%2), empfangen am %3.</translation>
    </message>
    <message>
        <source>This removes %1 (%2) now, received from %3 to %4.</source>
        <translation>Das entfernt jetzt %1 (%2), empfangen vom %3 bis %4.</translation>
    </message>
    <message>
        <source>&amp;Save and remove %1</source>
        <translation>&amp;Speichern und %1 entfernen</translation>
    </message>
    <message>
        <source>Received in the last</source>
        <translation>Empfangen in den letzten</translation>
    </message>
    <message>
        <source>Enter an age such as 30 days or 12 h, or &apos;all&apos;.</source>
        <translation>Geben Sie ein Alter wie 30 days oder 12 h ein, oder „alle“.</translation>
    </message>
    <message>
        <source>Newest events</source>
        <translation>Neueste Ereignisse</translation>
    </message>
    <message>
        <source>Enter a number of events such as 10000, or &apos;all&apos;.</source>
        <translation>Geben Sie eine Anzahl von Ereignissen wie 10000 ein, oder „alle“.</translation>
    </message>
    <message>
        <source>Newest up to a size of</source>
        <translation>Neueste bis zur Größe von</translation>
    </message>
    <message>
        <source>Enter a size such as 500 MiB or 2 GiB, or &apos;all&apos;.</source>
        <translation>Geben Sie eine Größe wie 500 MiB oder 2 GiB ein, oder „alle“.</translation>
    </message>
</context>
<context>
    <name>hookloupe::RotationView</name>
    <message>
        <source>Secret that is to be replaced</source>
        <translation>Geheimnis, das ersetzt werden soll</translation>
    </message>
    <message>
        <source>The secret that is to be replaced</source>
        <translation>Das Geheimnis, das ersetzt werden soll</translation>
    </message>
    <message>
        <source>What the consumer accepts</source>
        <translation>Was der Consumer annimmt</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signiert mit</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>O&amp;ld secret</source>
        <translation>A&amp;ltes Geheimnis</translation>
    </message>
    <message>
        <source>Sends the first event of “What to send” signed by its secret, which is the new one, by the old one, by both, and by one that nobody knows.</source>
        <translation>Sendet das erste Ereignis von „Was gesendet wird“, signiert mit dessen Geheimnis, dem neuen, mit dem alten, mit beiden und mit einem, das niemand kennt.</translation>
    </message>
    <message>
        <source>Type in the secret that is to be replaced.</source>
        <translation>Geben Sie das Geheimnis ein, das ersetzt werden soll.</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>Signiere…</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Er wurde gestoppt.</translation>
    </message>
    <message>
        <source>%1 of %2: %3…</source>
        <comment>number, of all, how it is signed</comment>
        <translation>%1 von %2: %3…</translation>
    </message>
    <message>
        <source>The consumer did not answer: %1</source>
        <translation>Der Consumer hat nicht geantwortet: %1</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stopp</translation>
    </message>
    <message>
        <source>Re&amp;hearse</source>
        <translation>&amp;Proben</translation>
    </message>
    <message>
        <source>Stop the rehearsal</source>
        <translation>Probe stoppen</translation>
    </message>
    <message>
        <source>Rehearse the rotation</source>
        <translation>Die Rotation proben</translation>
    </message>
</context>
<context>
    <name>hookloupe::RowTexts</name>
    <message>
        <source>1 event</source>
        <translation>1 Ereignis</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 Ereignisse</translation>
    </message>
</context>
<context>
    <name>hookloupe::RuleDialog</name>
    <message>
        <source>Add rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Edit rule</source>
        <translation>Regel bearbeiten</translation>
    </message>
    <message>
        <source>When the rule holds</source>
        <translation>Wann die Regel gilt</translation>
    </message>
    <message>
        <source>Words, and comparisons such as method=POST, path:/pay/*, attempt&gt;=2, verdict:bad,
header:X-Id=7, json:$.amount&gt;100, type~^payment; with AND, OR, NOT and parentheses.
Fields: %1</source>
        <translation>Wörter und Vergleiche wie method=POST, path:/pay/*, attempt&gt;=2, verdict:bad,
header:X-Id=7, json:$.amount&gt;100, type~^payment; mit AND, OR, NOT und Klammern.
Felder: %1</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Wann</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>Spalte %1: %2</translation>
    </message>
</context>
<context>
    <name>hookloupe::RulesSection</name>
    <message>
        <source>connection closed</source>
        <translation>Verbindung geschlossen</translation>
    </message>
    <message>
        <source>connection reset</source>
        <translation>Verbindung zurückgesetzt</translation>
    </message>
    <message>
        <source>hangs</source>
        <translation>hängt</translation>
    </message>
    <message>
        <source>garbage</source>
        <translation>Müll</translation>
    </message>
    <message>
        <source>%1, cut off</source>
        <translation>%1, abgeschnitten</translation>
    </message>
    <message>
        <source>%1, wrong length</source>
        <translation>%1, falsche Länge</translation>
    </message>
    <message>
        <source>%1, dripping</source>
        <translation>%1, tröpfelnd</translation>
    </message>
    <message>
        <source>%1, endless</source>
        <translation>%1, endlos</translation>
    </message>
    <message>
        <source>, after %1 to %2 ms</source>
        <translation>, nach %1 bis %2 ms</translation>
    </message>
    <message>
        <source>, after %1 ms</source>
        <translation>, nach %1 ms</translation>
    </message>
    <message>
        <source>, fails at times</source>
        <translation>, scheitert bisweilen</translation>
    </message>
    <message>
        <source>Answer what the provider as&amp;ks before it sends</source>
        <translation>Beantworten, was der Anbieter vor dem Senden &amp;fragt</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>Hin&amp;zufügen…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Entfer&amp;nen</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Hoch</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>&amp;Runter</translation>
    </message>
    <message>
        <source>Handshakes that the signature scheme knows are answered before any rule.</source>
        <translation>Handshakes, die das Signaturverfahren kennt, werden vor jeder Regel beantwortet.</translation>
    </message>
    <message>
        <source>The first rule that holds answers. When none does, the Answer tab does.</source>
        <translation>Die erste geltende Regel antwortet. Gilt keine, antwortet die Seite „Antwort“.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Undo the change of the rules</source>
        <translation>Die Änderung der Regeln rückgängig machen</translation>
    </message>
    <message>
        <source>Redo the change of the rules</source>
        <translation>Die Änderung der Regeln wiederherstellen</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>add a rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>edit a rule</source>
        <translation>Regel bearbeiten</translation>
    </message>
    <message>
        <source>remove a rule</source>
        <translation>Regel entfernen</translation>
    </message>
    <message>
        <source>move a rule</source>
        <translation>Regel verschieben</translation>
    </message>
</context>
<context>
    <name>hookloupe::SavedFiltersPane</name>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Save what stands in the filter to have it here.</source>
        <translation>Speichern Sie, was im Filter steht, um es hier zu haben.</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>Den Filter speichern</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Benutzen</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Umbe&amp;nennen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Name des Filters</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Filter:</source>
        <translation>Filter:</translation>
    </message>
    <message>
        <source>It takes the place of the filter of this name.</source>
        <translation>Er ersetzt den Filter dieses Namens.</translation>
    </message>
    <message>
        <source>save of the filter “%1”</source>
        <translation>Speichern des Filters „%1“</translation>
    </message>
    <message>
        <source>Filter “%1” saved.</source>
        <translation>Filter „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>A filter needs a name.</source>
        <translation>Ein Filter braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a filter “%1” already.</source>
        <translation>Es gibt schon einen Filter „%1“.</translation>
    </message>
    <message>
        <source>new name of the filter “%1”</source>
        <translation>neuer Name des Filters „%1“</translation>
    </message>
    <message>
        <source>removal of the filter “%1”</source>
        <translation>Entfernen des Filters „%1“</translation>
    </message>
    <message>
        <source>Filter “%1” removed; Ctrl+Z brings it back.</source>
        <translation>Filter „%1“ entfernt; Strg+Z holt ihn zurück.</translation>
    </message>
    <message>
        <source>filters of a workspace file</source>
        <translation>Filter eines Arbeitsbereichs</translation>
    </message>
</context>
<context>
    <name>hookloupe::SchemaTreeModel</name>
    <message>
        <source>[*] each element</source>
        <translation>[*] jedes Element</translation>
    </message>
    <message>
        <source>* any name</source>
        <translation>* jeder Name</translation>
    </message>
    <message>
        <source>%1 (form)</source>
        <translation>%1 (Formular)</translation>
    </message>
    <message>
        <source>(empty name)</source>
        <translation>(leerer Name)</translation>
    </message>
    <message>
        <source>such as %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Seen in</source>
        <translation>Gesehen in</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>hookloupe::SchemaWindow</name>
    <message>
        <source>(without a type)</source>
        <translation>(ohne Typ)</translation>
    </message>
    <message>
        <source>Sho&amp;w them</source>
        <translation>Sie &amp;zeigen</translation>
    </message>
    <message>
        <source>Fie&amp;ld</source>
        <translation>Fe&amp;ld</translation>
    </message>
    <message>
        <source>Copy &amp;JSON Schema</source>
        <translation>&amp;JSON-Schema kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Markdown</source>
        <translation>&amp;Markdown kopieren</translation>
    </message>
    <message>
        <source>&amp;Save JSON Schema…</source>
        <translation>JSON-Schema &amp;speichern…</translation>
    </message>
    <message>
        <source>With e&amp;xample values</source>
        <translation>Mit &amp;Beispielwerten</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Received %1. </source>
        <translation>Empfangen %1. </translation>
    </message>
    <message>
        <source>Endpoint “%1”. </source>
        <translation>Endpunkt „%1“. </translation>
    </message>
    <message>
        <source>All endpoints</source>
        <translation>Alle Endpunkte</translation>
    </message>
    <message>
        <source>&amp;Stop reading</source>
        <translation>Lesen &amp;stoppen</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Noch einmal lesen</translation>
    </message>
    <message>
        <source>Schema of %1</source>
        <translation>Schema von %1</translation>
    </message>
    <message>
        <source>Reading %1 of %2 events, the newest first…</source>
        <translation>Lese %1 von %2 Ereignissen, die neuesten zuerst…</translation>
    </message>
    <message>
        <source>Looking for events…</source>
        <translation>Suche Ereignisse…</translation>
    </message>
    <message>
        <source>There is no event of this type and endpoint in this time. Choose others above.</source>
        <translation>In dieser Zeit gibt es kein Ereignis dieses Typs und Endpunkts. Wählen Sie oben anders.</translation>
    </message>
    <message>
        <source>Nothing was read yet.</source>
        <translation>Noch wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>%1 %2, %3 of them optional.</source>
        <comment>fields</comment>
        <translation>%1 %2, %3 davon nicht immer da.</translation>
    </message>
    <message>
        <source>field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Of more than one type over time: %1%2.</source>
        <translation>Von mehr als einem Typ im Lauf der Zeit: %1%2.</translation>
    </message>
    <message>
        <source>, and others</source>
        <translation> und andere</translation>
    </message>
    <message>
        <source>%1 values were left out: there are too many fields, or names are too long.</source>
        <translation>%1 Werte wurden ausgelassen: es gibt zu viele Felder, oder Namen sind zu lang.</translation>
    </message>
    <message>
        <source>#%1 on %2</source>
        <translation>#%1 am %2</translation>
    </message>
    <message>
        <source>In %1 of %2 events that could be read; first with %3, last with %4.</source>
        <translation>In %1 von %2 Ereignissen, die gelesen werden konnten; zuerst in %3, zuletzt in %4.</translation>
    </message>
    <message>
        <source>The newest event that lacks it is %1.</source>
        <translation>Das neueste Ereignis ohne es ist %1.</translation>
    </message>
    <message>
        <source>%1 (%2 times, #%3 to #%4)</source>
        <comment>a type</comment>
        <translation>%1 (%2-mal, #%3 bis #%4)</translation>
    </message>
    <message>
        <source>Types: %1.</source>
        <translation>Typen: %1.</translation>
    </message>
    <message>
        <source>It %1.</source>
        <comment>first appeared on …, became a string on …</comment>
        <translation>Es %1.</translation>
    </message>
    <message>
        <source>Some values: %1</source>
        <translation>Einige Werte: %1</translation>
    </message>
    <message>
        <source>All values: %1</source>
        <translation>Alle Werte: %1</translation>
    </message>
    <message>
        <source>The JSON Schema was copied. It says what was seen, and promises nothing.</source>
        <translation>Das JSON-Schema wurde kopiert. Es sagt, was gesehen wurde, und verspricht nichts.</translation>
    </message>
    <message>
        <source>The table was copied as Markdown.</source>
        <translation>Die Tabelle wurde als Markdown kopiert.</translation>
    </message>
    <message>
        <source>Save the JSON Schema</source>
        <translation>JSON-Schema speichern</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>Events read</source>
        <translation>Gelesene Ereignisse</translation>
    </message>
    <message>
        <source>Find a field (Ctrl+F)</source>
        <translation>Ein Feld suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>Ein Feld suchen</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>The field in full</source>
        <translation>Das Feld im Ganzen</translation>
    </message>
    <message>
        <source>Types of the newest events; any other can be written</source>
        <translation>Typen der neuesten Ereignisse; jeder andere kann eingetippt werden</translation>
    </message>
    <message>
        <source>&amp;Type:</source>
        <translation>&amp;Typ:</translation>
    </message>
    <message>
        <source>&amp;Endpoint:</source>
        <translation>&amp;Endpunkt:</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>In den letzten 7 Tagen</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>In den letzten 30 Tagen</translation>
    </message>
    <message>
        <source>Re&amp;ceived:</source>
        <translation>Em&amp;pfangen:</translation>
    </message>
    <message>
        <source>Newest %L1</source>
        <translation>Neueste %L1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>E&amp;vents:</source>
        <translation>E&amp;reignisse:</translation>
    </message>
    <message>
        <source>What can be done with the field that is selected</source>
        <translation>Was mit dem ausgewählten Feld getan werden kann</translation>
    </message>
    <message>
        <source>Values from the bodies, which may be of people</source>
        <translation>Werte aus den Bodys, vielleicht von Personen</translation>
    </message>
    <message>
        <source>&amp;Copy name</source>
        <translation>&amp;Name kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>&amp;Pfad kopieren</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>&amp;Add as column</source>
        <translation>&amp;Als Spalte hinzufügen</translation>
    </message>
    <message>
        <source>%1 (the filter has no words for it)</source>
        <translation>%1 (der Filter hat keine Worte dafür)</translation>
    </message>
    <message>
        <source>Show events that &amp;have it</source>
        <translation>Ereignisse zeigen, die es &amp;haben</translation>
    </message>
    <message>
        <source>Show events that &amp;lack it</source>
        <translation>Ereignisse zeigen, denen es feh&amp;lt</translation>
    </message>
    <message>
        <source>Show events where it is of type %1</source>
        <translation>Ereignisse zeigen, wo es vom Typ %1 ist</translation>
    </message>
    <message>
        <source>Show events where it is of &amp;another type than %1</source>
        <translation>Ereignisse zeigen, wo es von &amp;anderem Typ als %1 ist</translation>
    </message>
    <message>
        <source>&amp;Open %1, the newest with it</source>
        <translation>%1 öffnen, das neueste &amp;mit ihm</translation>
    </message>
    <message>
        <source>Open %1, the newest &amp;without it</source>
        <translation>%1 öffnen, das neueste &amp;ohne es</translation>
    </message>
    <message>
        <source>Open %1, where it &amp;first appeared</source>
        <translation>%1 öffnen, wo es zuerst au&amp;ftrat</translation>
    </message>
    <message>
        <source>Open %1, where it was first of type </source>
        <translation>%1 öffnen, wo es zuerst diesen Typ hatte: </translation>
    </message>
    <message>
        <source>Open an event with the &amp;value</source>
        <translation>Ein Ereignis mit dem &amp;Wert öffnen</translation>
    </message>
    <message>
        <source>%1, the newest %2</source>
        <translation>%1, die neuesten %2</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Alle Typen</translation>
    </message>
</context>
<context>
    <name>hookloupe::SchemeCheckPanel</name>
    <message>
        <source>Received and expected signature</source>
        <translation>Empfangene und erwartete Signatur</translation>
    </message>
    <message>
        <source>Signed content</source>
        <translation>Signierter Inhalt</translation>
    </message>
    <message>
        <source>Event to try the scheme on</source>
        <translation>Ereignis, an dem das Verfahren versucht wird</translation>
    </message>
    <message>
        <source>Which secret to try</source>
        <translation>Welches Geheimnis versucht wird</translation>
    </message>
    <message>
        <source>Secret to try</source>
        <translation>Geheimnis zum Versuchen</translation>
    </message>
    <message>
        <source>Not kept anywhere</source>
        <translation>Wird nirgends aufbewahrt</translation>
    </message>
    <message>
        <source>Public key to try</source>
        <translation>Öffentlicher Schlüssel zum Versuchen</translation>
    </message>
    <message>
        <source>E&amp;vent</source>
        <translation>E&amp;reignis</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>Schl&amp;üssel</translation>
    </message>
    <message>
        <source>Secre&amp;t</source>
        <translation>&amp;Geheimnis</translation>
    </message>
    <message>
        <source>Public ke&amp;y</source>
        <translation>Öffentlicher Schl&amp;üssel</translation>
    </message>
    <message>
        <source>No event came yet</source>
        <translation>Es kam noch kein Ereignis</translation>
    </message>
    <message>
        <source>Typed here</source>
        <translation>Hier eingetippt</translation>
    </message>
    <message>
        <source>Of the endpoint “%1”</source>
        <translation>Das des Endpunkts „%1“</translation>
    </message>
    <message>
        <source>Signed content: %1, %2</source>
        <translation>Signierter Inhalt: %1, %2</translation>
    </message>
    <message>
        <source>The file cannot be used yet.</source>
        <translation>Die Datei kann noch nicht benutzt werden.</translation>
    </message>
    <message>
        <source>Send a webhook to Hookloupe, and the scheme is tried on it here.</source>
        <translation>Senden Sie Hookloupe einen Webhook, und das Verfahren wird hier daran versucht.</translation>
    </message>
    <message>
        <source>Type the secret, and the signature is checked.</source>
        <translation>Geben Sie das Geheimnis ein, und die Signatur wird geprüft.</translation>
    </message>
</context>
<context>
    <name>hookloupe::SchemeCombo</name>
    <message>
        <source>Signature scheme</source>
        <translation>Signaturverfahren</translation>
    </message>
    <message>
        <source>None: signatures are not checked</source>
        <translation>Keines: Signaturen werden nicht geprüft</translation>
    </message>
    <message>
        <source>%1 (yours)</source>
        <translation>%1 (Ihres)</translation>
    </message>
    <message>
        <source>%1 (not known any more)</source>
        <translation>%1 (nicht mehr bekannt)</translation>
    </message>
</context>
<context>
    <name>hookloupe::SchemeDraft</name>
    <message>
        <source>HMAC of the body, in hexadecimal</source>
        <translation>HMAC des Bodys, in Hexadezimal</translation>
    </message>
    <message>
        <source>t=…,v1=… with a timestamp</source>
        <translation>t=…,v1=… mit einem Zeitstempel</translation>
    </message>
    <message>
        <source>Like Standard Webhooks</source>
        <translation>Wie Standard Webhooks</translation>
    </message>
    <message>
        <source>A shared token</source>
        <translation>Ein gemeinsames Token</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
</context>
<context>
    <name>hookloupe::SchemeList</name>
    <message>
        <source>Filter schemes</source>
        <translation>Verfahren filtern</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Signature schemes</source>
        <translation>Signaturverfahren</translation>
    </message>
    <message>
        <source>%1 (cannot be used)</source>
        <translation>%1 (unbrauchbar)</translation>
    </message>
    <message>
        <source>%1 (yours)</source>
        <translation>%1 (Ihres)</translation>
    </message>
</context>
<context>
    <name>hookloupe::SchemeTrial</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
</context>
<context>
    <name>hookloupe::SchemesDialog</name>
    <message>
        <source>The id “%1” is that of another scheme of yours: %2</source>
        <translation>Die ID „%1“ ist die eines anderen Ihrer Verfahren: %2</translation>
    </message>
    <message>
        <source>Rename the scheme</source>
        <translation>Das Verfahren umbenennen</translation>
    </message>
    <message>
        <source>The id is “%1” now, and was “%2”.</source>
        <translation>Die ID ist jetzt „%1“ und war „%2“.</translation>
    </message>
    <message>
        <source>The id is “%1” now, and was “%2”, which these endpoints use: %3. When it is renamed they use the new one.</source>
        <translation>Die ID ist jetzt „%1“ und war „%2“; diese Endpunkte benutzen sie: %3. Nach dem Umbenennen benutzen sie die neue.</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Umb&amp;enennen</translation>
    </message>
    <message>
        <source>&amp;Keep both</source>
        <translation>&amp;Beide behalten</translation>
    </message>
    <message>
        <source>Delete the scheme</source>
        <translation>Verfahren löschen</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>Delete %1? These endpoints use it, and will check no signatures: %2.</source>
        <translation>%1 löschen? Diese Endpunkte benutzen es und prüfen dann keine Signaturen: %2.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be deleted: %2.</source>
        <translation>%1 kann nicht gelöscht werden: %2.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 wurde gelöscht.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The folder is %1; no program could be started to show it.</source>
        <translation>Der Ordner ist %1; es ließ sich kein Programm starten, um ihn zu zeigen.</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>Make a &amp;copy</source>
        <translation>&amp;Kopie machen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>Lösch&amp;en…</translation>
    </message>
    <message>
        <source>Signature schemes</source>
        <translation>Signaturverfahren</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Scheme file</source>
        <translation>Datei des Verfahrens</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>The scheme in words</source>
        <translation>Das Verfahren in Worten</translation>
    </message>
    <message>
        <source>Tr&amp;y on an event</source>
        <translation>An einem Ereignis &amp;versuchen</translation>
    </message>
    <message>
        <source>In &amp;words</source>
        <translation>In &amp;Worten</translation>
    </message>
    <message>
        <source>%1 cannot be read, or is too large for a scheme.</source>
        <translation>%1 kann nicht gelesen werden oder ist zu groß für ein Verfahren.</translation>
    </message>
    <message>
        <source>Built in: make a copy to change it.</source>
        <translation>Eingebaut: Machen Sie eine Kopie, um es zu ändern.</translation>
    </message>
    <message>
        <source>A new scheme, not saved yet</source>
        <translation>Ein neues Verfahren, noch nicht gespeichert</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, geändert</translation>
    </message>
    <message>
        <source>Unsaved scheme</source>
        <translation>Ungespeichertes Verfahren</translation>
    </message>
    <message>
        <source>The scheme was changed. Save it?</source>
        <translation>Das Verfahren wurde geändert. Speichern?</translation>
    </message>
</context>
<context>
    <name>hookloupe::SecretUses</name>
    <message>
        <source>Endpoint “%1”</source>
        <translation>Endpunkt „%1“</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Target %1, password of its proxy</source>
        <translation>Ziel %1, Passwort seines Proxys</translation>
    </message>
    <message>
        <source>Target %1, passphrase of its client key</source>
        <translation>Ziel %1, Passphrase seines Client-Schlüssels</translation>
    </message>
</context>
<context>
    <name>hookloupe::SecretsDialog</name>
    <message>
        <source>U&amp;ndo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Secrets of the new endpoint</source>
        <translation>Geheimnisse des neuen Endpunkts</translation>
    </message>
    <message>
        <source>Secrets of “%1”</source>
        <translation>Geheimnisse von „%1“</translation>
    </message>
    <message>
        <source>An event may be signed by any secret that was in force when it came; they are tried from the top. What Hookloupe signs is signed by the one that came into force last.</source>
        <translation>Ein Ereignis kann mit jedem Geheimnis signiert sein, das bei seiner Ankunft in Kraft war; sie werden von oben versucht. Was Hookloupe signiert, wird mit dem signiert, das zuletzt in Kraft trat.</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>Bring the removed secret back</source>
        <translation>Das entfernte Geheimnis zurückholen</translation>
    </message>
    <message>
        <source>&amp;Paste or type…</source>
        <translation>&amp;Einfügen oder tippen…</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>Aus einer &amp;Datei…</translation>
    </message>
    <message>
        <source>From an environment &amp;variable…</source>
        <translation>Aus einer &amp;Umgebungsvariablen…</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Hinzuf&amp;ügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach un&amp;ten</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Beschriftung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>In &amp;force from</source>
        <translation>&amp;In Kraft ab</translation>
    </message>
    <message>
        <source>Un&amp;til</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>for example “until the rotation in March”</source>
        <translation>zum Beispiel „bis zur Rotation im März“</translation>
    </message>
    <message>
        <source>It cannot be read just now.</source>
        <translation>Es ist gerade nicht lesbar.</translation>
    </message>
    <message>
        <source>File with the secret</source>
        <translation>Datei mit dem Geheimnis</translation>
    </message>
    <message>
        <source>Secret from a variable</source>
        <translation>Geheimnis aus einer Variablen</translation>
    </message>
    <message>
        <source>Name of the environment &amp;variable that holds the secret:</source>
        <translation>Name der Umgebungs&amp;variablen, die das Geheimnis enthält:</translation>
    </message>
    <message>
        <source>An endpoint has at most %1 secrets: remove one that is retired.</source>
        <translation>Ein Endpunkt hat höchstens %1 Geheimnisse: entfernen Sie ein ersetztes.</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>„%1“ wurde entfernt.</translation>
    </message>
    <message>
        <source>A secret is in force from a time that is before its “until”. Change one of the two.</source>
        <translation>Ein Geheimnis tritt erst nach seinem „Bis“ in Kraft. Ändern Sie eines der beiden.</translation>
    </message>
</context>
<context>
    <name>hookloupe::SecretsModel</name>
    <message>
        <source>Variable %1</source>
        <translation>Variable %1</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>Datei %1</translation>
    </message>
    <message>
        <source>Kept by Hookloupe</source>
        <translation>Von Hookloupe aufbewahrt</translation>
    </message>
    <message>
        <source>Vault, %1</source>
        <translation>Tresor, %1</translation>
    </message>
    <message>
        <source>Secret %1</source>
        <translation>Geheimnis %1</translation>
    </message>
    <message>
        <source>Accepted, and signs</source>
        <translation>Angenommen, und signiert</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Not yet in force</source>
        <translation>Noch nicht in Kraft</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>In Kraft ab</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>hookloupe::SecretsWindow</name>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Verschließen</translation>
    </message>
    <message>
        <source>Change the &amp;passphrase…</source>
        <translation>&amp;Passphrase ändern…</translation>
    </message>
    <message>
        <source>&amp;Remove from the vault…</source>
        <translation>Aus dem Tresor en&amp;tfernen…</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>Secrets and what needs them</source>
        <translation>Geheimnisse und was sie braucht</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Benutzt von</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>The desktop keyring was not needed so far.</source>
        <translation>Der Schlüsselbund des Desktops wurde bisher nicht gebraucht.</translation>
    </message>
    <message>
        <source>The vault %1 is open besides.</source>
        <translation>Der Tresor %1 ist außerdem offen.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Remove from the vault</source>
        <translation>Aus dem Tresor entfernen</translation>
    </message>
    <message>
        <source>“%1” is removed from the vault. There is no other copy of it.</source>
        <translation>„%1“ wird aus dem Tresor entfernt. Es gibt keine andere Kopie davon.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>There is no secret yet. An endpoint that checks signatures has one: give it where you add or edit the endpoint.</source>
        <translation>Es gibt noch kein Geheimnis. Ein Endpunkt, der Signaturen prüft, hat eines: Geben Sie es an, wo Sie den Endpunkt hinzufügen oder bearbeiten.</translation>
    </message>
</context>
<context>
    <name>hookloupe::ShortcutBook</name>
    <message>
        <source>Press one combination of keys.</source>
        <translation>Drücken Sie eine Tastenkombination.</translation>
    </message>
    <message>
        <source>%1 has the same meaning everywhere. Choose another combination.</source>
        <translation>%1 hat überall dieselbe Bedeutung. Wählen Sie eine andere Kombination.</translation>
    </message>
</context>
<context>
    <name>hookloupe::ShortcutsDialog</name>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Keines</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Take it over</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search by name or shortcut</source>
        <translation>Nach Name oder Kürzel suchen</translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>Aktionen und ihre Tastenkürzel</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Neues Tastenkürzel</translation>
    </message>
    <message>
        <source>No shortcut for this action</source>
        <translation>Kein Tastenkürzel für diese Aktion</translation>
    </message>
    <message>
        <source>Give this action its first shortcut again</source>
        <translation>Dieser Aktion wieder ihr erstes Tastenkürzel geben</translation>
    </message>
    <message>
        <source>Reset &amp;all…</source>
        <translation>&amp;Alle zurücksetzen…</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>At first</source>
        <translation>Anfangs</translation>
    </message>
    <message>
        <source>&amp;Shortcut of “%1”:</source>
        <translation>Tasten&amp;kürzel für „%1“:</translation>
    </message>
    <message>
        <source>Select an action to change its shortcut.</source>
        <translation>Wählen Sie eine Aktion, um ihr Tastenkürzel zu ändern.</translation>
    </message>
    <message>
        <source>%1 is the shortcut of “%2”, which would have none.</source>
        <translation>%1 ist das Tastenkürzel von „%2“, das dann keines mehr hätte.</translation>
    </message>
    <message>
        <source>Reset all shortcuts</source>
        <translation>Alle Tastenkürzel zurücksetzen</translation>
    </message>
    <message>
        <source>Give every action its first shortcut again?</source>
        <translation>Jeder Aktion wieder ihr erstes Tastenkürzel geben?</translation>
    </message>
    <message>
        <source>&amp;Reset all</source>
        <translation>Alle &amp;zurücksetzen</translation>
    </message>
</context>
<context>
    <name>hookloupe::SignatureSection</name>
    <message>
        <source>S&amp;cheme</source>
        <translation>&amp;Verfahren</translation>
    </message>
    <message>
        <source>Public URL</source>
        <translation>Öffentliche URL</translation>
    </message>
    <message>
        <source>https://hooks.example.com/… when a proxy or tunnel is in front</source>
        <translation>https://hooks.example.com/… wenn ein Proxy oder Tunnel davor ist</translation>
    </message>
    <message>
        <source>Public &amp;URL</source>
        <translation>Öffentliche &amp;URL</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>Das Geheimnis zeigen</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Timestamp tolerance</source>
        <translation>Toleranz des Zeitstempels</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Bis zu</translation>
    </message>
    <message>
        <source>Do not judge timestamps</source>
        <translation>Zeitstempel nicht beurteilen</translation>
    </message>
    <message>
        <source>Tolerance in seconds</source>
        <translation>Toleranz in Sekunden</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>To&amp;lerance</source>
        <translation>To&amp;leranz</translation>
    </message>
    <message>
        <source>Ne&amp;w scheme…</source>
        <translation>&amp;Neues Verfahren…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Edit a copy…</source>
        <translation>Kopie b&amp;earbeiten…</translation>
    </message>
    <message>
        <source>New scheme</source>
        <translation>Neues Verfahren</translation>
    </message>
    <message>
        <source>Edit the scheme</source>
        <translation>Das Verfahren bearbeiten</translation>
    </message>
    <message>
        <source>Edit a copy of the scheme</source>
        <translation>Eine Kopie des Verfahrens bearbeiten</translation>
    </message>
    <message>
        <source>Events of this endpoint are marked unsigned.</source>
        <translation>Ereignisse dieses Endpunkts werden als unsigniert gekennzeichnet.</translation>
    </message>
    <message>
        <source>Public &amp;key</source>
        <translation>Öffentlicher Schl&amp;üssel</translation>
    </message>
    <message>
        <source>Secre&amp;t</source>
        <translation>&amp;Geheimnis</translation>
    </message>
    <message>
        <source>Kept. Type a new one to replace it.</source>
        <translation>Vorhanden. Tippen Sie ein neues, um es zu ersetzen.</translation>
    </message>
    <message>
        <source>As %1 says: %2</source>
        <translation>Wie %1 sagt: %2</translation>
    </message>
    <message>
        <source>As %1 says: not judged</source>
        <translation>Wie %1 sagt: nicht beurteilt</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>darf leer bleiben</translation>
    </message>
    <message>
        <source>Read from the file %1.</source>
        <translation>Aus der Datei %1 gelesen.</translation>
    </message>
    <message>
        <source>Read from the variable %1.</source>
        <translation>Aus der Variablen %1 gelesen.</translation>
    </message>
    <message>
        <source>Kept in the desktop keyring, never in the store.</source>
        <translation>Im Schlüsselbund des Desktops aufbewahrt, nie im Speicher von Hookloupe.</translation>
    </message>
    <message>
        <source>Kept in the desktop keyring; where there is none, in memory until Hookloupe ends. Never in the store.</source>
        <translation>Im Schlüsselbund des Desktops aufbewahrt; wo es keinen gibt, im Arbeitsspeicher, bis Hookloupe endet. Nie im Speicher von Hookloupe.</translation>
    </message>
    <message>
        <source>Se&amp;veral secrets…</source>
        <translation>&amp;Mehrere Geheimnisse…</translation>
    </message>
    <message>
        <source>More than one at a time, for a rotation; with the dates on which they come into force and end.</source>
        <translation>Mehr als eines zur selben Zeit, für eine Rotation; mit den Tagen, an denen sie in Kraft treten und enden.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>hookloupe::SignatureSteps</name>
    <message>
        <source>Steps of the check</source>
        <translation>Schritte der Prüfung</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>scheitert</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
</context>
<context>
    <name>hookloupe::SignatureView</name>
    <message>
        <source>Set up endp&amp;oint…</source>
        <translation>Endp&amp;unkt einrichten…</translation>
    </message>
    <message>
        <source>Show &amp;invisible characters</source>
        <translation>&amp;Unsichtbare Zeichen zeigen</translation>
    </message>
    <message>
        <source>Set up endpoint</source>
        <translation>Endpunkt einrichten</translation>
    </message>
    <message>
        <source>Received and expected signature</source>
        <translation>Empfangene und erwartete Signatur</translation>
    </message>
    <message>
        <source>Signed content</source>
        <translation>Signierter Inhalt</translation>
    </message>
    <message>
        <source>Copy SHA-&amp;256</source>
        <translation>SHA-&amp;256 kopieren</translation>
    </message>
    <message>
        <source>Copy the SHA-256 of the signed content</source>
        <translation>SHA-256 des signierten Inhalts kopieren</translation>
    </message>
    <message>
        <source>Copied the SHA-256 of the signed content.</source>
        <translation>SHA-256 des signierten Inhalts kopiert.</translation>
    </message>
    <message>
        <source>Checked with the endpoint as it is now. When the event came it was: %1.</source>
        <translation>Geprüft mit dem Endpunkt, wie er jetzt ist. Bei Ankunft des Ereignisses war es: %1.</translation>
    </message>
    <message>
        <source>As of receipt: %1. If it came now: %2. %3</source>
        <translation>Beim Empfang: %1. Käme es jetzt: %2. %3</translation>
    </message>
    <message>
        <source>Not covered: %1</source>
        <translation>Nicht abgedeckt: %1</translation>
    </message>
    <message>
        <source>Signed content: %1, %2 (%3 bytes)</source>
        <translation>Signierter Inhalt: %1, %2 (%3 Bytes)</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>What this verdict means</source>
        <translation>Was dieser Befund bedeutet</translation>
    </message>
    <message>
        <source>What this verdict means, and what to do</source>
        <translation>Was dieser Befund bedeutet, und was zu tun ist</translation>
    </message>
    <message>
        <source>Change the secret &amp;of the endpoint…</source>
        <translation>Geheimnis des Endp&amp;unkts ändern…</translation>
    </message>
    <message>
        <source>Change the secret of the endpoint</source>
        <translation>Geheimnis des Endpunkts ändern</translation>
    </message>
    <message>
        <source>Change the public key &amp;of the endpoint…</source>
        <translation>Öffentlichen Schlüssel des Endp&amp;unkts ändern…</translation>
    </message>
    <message>
        <source>Change the public key of the endpoint</source>
        <translation>Öffentlichen Schlüssel des Endpunkts ändern</translation>
    </message>
</context>
<context>
    <name>hookloupe::StoreCare</name>
    <message>
        <source>Back up the store</source>
        <translation>Speicher sichern</translation>
    </message>
    <message>
        <source>Stores (*.hookloupe)</source>
        <translation>Speicher (*.hookloupe)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Copying the store… Events may come in meanwhile.</source>
        <translation>Kopiere den Speicher… Ereignisse können inzwischen kommen.</translation>
    </message>
    <message>
        <source>%1 events (%2) were copied to %3.</source>
        <translation>%1 Ereignisse (%2) wurden nach %3 kopiert.</translation>
    </message>
    <message>
        <source>Checking the store… Events may come in meanwhile.</source>
        <translation>Prüfe den Speicher… Ereignisse können inzwischen kommen.</translation>
    </message>
    <message>
        <source>The store is sound.</source>
        <translation>Der Speicher ist in Ordnung.</translation>
    </message>
    <message>
        <source>Check the store</source>
        <translation>Speicher prüfen</translation>
    </message>
    <message>
        <source>The store is damaged.</source>
        <translation>Der Speicher ist beschädigt.</translation>
    </message>
    <message>
        <source>To repair it, Hookloupe closes its window and does not listen until it is done: what can still be read is put into a new store, and the damaged file is kept beside it.</source>
        <translation>Zur Reparatur schließt Hookloupe sein Fenster und empfängt bis zum Ende nicht: was noch lesbar ist, kommt in einen neuen Speicher, und die beschädigte Datei bleibt daneben.</translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation>&amp;Reparieren</translation>
    </message>
</context>
<context>
    <name>hookloupe::StoreTaskDialog</name>
    <message>
        <source>Store</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Breche ab…</translation>
    </message>
</context>
<context>
    <name>hookloupe::TagsDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>Hinzuf&amp;ügen</translation>
    </message>
    <message>
        <source>Tags of %1</source>
        <translation>Tags: %1</translation>
    </message>
    <message>
        <source>Tags of %1 events</source>
        <translation>Tags von %1 Ereignissen</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Tag</translation>
    </message>
    <message>
        <source>A tag, such as a merchant or a ticket</source>
        <translation>Ein Tag, etwa ein Händler oder ein Ticket</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>&amp;Tag:</source>
        <translation>&amp;Tag:</translation>
    </message>
</context>
<context>
    <name>hookloupe::TargetDialog</name>
    <message>
        <source>Events of “%1” are sent again, byte for byte, to this address. It is remembered with the endpoint.</source>
        <translation>Ereignisse von „%1“ werden Byte für Byte erneut an diese Adresse gesendet. Sie wird beim Endpunkt gemerkt.</translation>
    </message>
    <message>
        <source>&amp;Replay</source>
        <translation>&amp;Erneut senden</translation>
    </message>
    <message>
        <source>Where do replays go?</source>
        <translation>Wohin gehen Replays?</translation>
    </message>
    <message>
        <source>Target URL</source>
        <translation>Ziel-URL</translation>
    </message>
    <message>
        <source>&amp;Target URL</source>
        <translation>Ziel-&amp;URL</translation>
    </message>
</context>
<context>
    <name>hookloupe::TimelineStrip</name>
    <message>
        <source>Counting…</source>
        <translation>Zähle…</translation>
    </message>
    <message>
        <source>No events in this time</source>
        <translation>Keine Ereignisse in dieser Zeit</translation>
    </message>
    <message>
        <source>No events</source>
        <translation>Keine Ereignisse</translation>
    </message>
    <message>
        <source>at most %1 in %2</source>
        <comment>events in a time</comment>
        <translation>höchstens %1 je %2</translation>
    </message>
    <message>
        <source>Timeline of events</source>
        <translation>Zeitachse der Ereignisse</translation>
    </message>
    <message>
        <source>Show &amp;only this time	Return</source>
        <translation>&amp;Nur diese Zeit zeigen	Return</translation>
    </message>
    <message>
        <source>Show &amp;all times	Esc</source>
        <translation>&amp;Alle Zeiten zeigen	Esc</translation>
    </message>
    <message>
        <source>Zoom &amp;in	+</source>
        <translation>Ver&amp;größern	+</translation>
    </message>
    <message>
        <source>Zoom o&amp;ut	-</source>
        <translation>Ver&amp;kleinern	-</translation>
    </message>
    <message>
        <source>Zoom to all &amp;events	0</source>
        <translation>Auf alle &amp;Ereignisse	0</translation>
    </message>
    <message>
        <source>As a &amp;table…</source>
        <translation>Als &amp;Tabelle…</translation>
    </message>
    <message>
        <source>The arrow keys go through the times, Shift and the arrow keys draw a range, Return shows only that.</source>
        <translation>Die Pfeiltasten gehen durch die Zeiten, Umschalt und Pfeiltasten ziehen einen Bereich auf, die Eingabetaste zeigt nur diesen.</translation>
    </message>
</context>
<context>
    <name>hookloupe::TimelineTable</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Timeline as a table</source>
        <translation>Zeitachse als Tabelle</translation>
    </message>
    <message>
        <source>Events by time</source>
        <translation>Ereignisse nach Zeit</translation>
    </message>
    <message>
        <source>Show &amp;only this time</source>
        <translation>&amp;Nur diese Zeit zeigen</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>Akt&amp;ualisieren</translation>
    </message>
    <message>
        <source>No event matches the filter.</source>
        <translation>Kein Ereignis passt zum Filter.</translation>
    </message>
    <message>
        <source>%1 events by units of %2, newest first. Times without events are left out. “Update” counts what came since.</source>
        <translation>%1 Ereignisse in Einheiten von %2, neueste zuerst. Zeiten ohne Ereignisse sind ausgelassen. „Aktualisieren“ zählt, was seither kam.</translation>
    </message>
</context>
<context>
    <name>hookloupe::TimelineText</name>
    <message>
        <source>no events</source>
        <translation>keine Ereignisse</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 Ereignis</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 Ereignisse</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two times</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>hookloupe::TrayNotifier</name>
    <message>
        <source>&amp;Show Hookloupe</source>
        <translation>Hookloupe &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>This desktop has no tray, so notices cannot be shown there: the window&apos;s title and its entry in the task bar tell of them instead.</source>
        <translation>Dieser Desktop hat keine Symbolleiste für Benachrichtigungen: der Titel des Fensters und sein Eintrag in der Taskleiste berichten stattdessen.</translation>
    </message>
    <message>
        <source>This desktop&apos;s tray shows no messages: its icon counts what came in.</source>
        <translation>Die Symbolleiste dieses Desktops zeigt keine Meldungen: ihr Symbol zählt, was ankam.</translation>
    </message>
    <message>
        <source>Hookloupe: %1 to see</source>
        <translation>Hookloupe: %1 anzusehen</translation>
    </message>
</context>
<context>
    <name>hookloupe::TunnelPage</name>
    <message>
        <source>SSH server</source>
        <translation>SSH-Server</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Public URL, if it is fixed</source>
        <translation>Öffentliche URL, falls sie feststeht</translation>
    </message>
    <message>
        <source>Public URL of the tunnel</source>
        <translation>Öffentliche URL des Tunnels</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>cloudflared (no account)</source>
        <translation>cloudflared (ohne Konto)</translation>
    </message>
    <message>
        <source>ngrok</source>
        <translation>ngrok</translation>
    </message>
    <message>
        <source>SSH to a server of yours</source>
        <translation>SSH zu einem Server von Ihnen</translation>
    </message>
    <message>
        <source>localhost.run (SSH)</source>
        <translation>localhost.run (SSH)</translation>
    </message>
    <message>
        <source>serveo.net (SSH)</source>
        <translation>serveo.net (SSH)</translation>
    </message>
    <message>
        <source>Another command</source>
        <translation>Ein anderer Befehl</translation>
    </message>
    <message>
        <source>read from what the program prints</source>
        <translation>aus der Ausgabe des Programms gelesen</translation>
    </message>
    <message>
        <source>Copy the public URL</source>
        <translation>Die öffentliche URL kopieren</translation>
    </message>
    <message>
        <source>What the program prints</source>
        <translation>Was das Programm ausgibt</translation>
    </message>
    <message>
        <source>What the program prints appears here.</source>
        <translation>Was das Programm ausgibt, erscheint hier.</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programm</translation>
    </message>
    <message>
        <source>SSH &amp;server</source>
        <translation>SSH-&amp;Server</translation>
    </message>
    <message>
        <source>C&amp;ommand</source>
        <translation>&amp;Befehl</translation>
    </message>
    <message>
        <source>Public &amp;URL</source>
        <translation>Öffentliche &amp;URL</translation>
    </message>
    <message>
        <source>A name under trycloudflare.com that lasts as long as the tunnel runs. cloudflared must be installed.</source>
        <translation>Ein Name unter trycloudflare.com, der so lange gilt, wie der Tunnel läuft. cloudflared muss installiert sein.</translation>
    </message>
    <message>
        <source>ngrok must be installed, with its token set once by “ngrok config add-authtoken”.</source>
        <translation>ngrok muss installiert sein, sein Token einmal gesetzt mit „ngrok config add-authtoken“.</translation>
    </message>
    <message>
        <source>A free port of your server is forwarded to this computer. Its sshd needs “GatewayPorts clientspecified”, or a web server in front; your key must be known to it.</source>
        <translation>Ein freier Port Ihres Servers wird zu diesem Computer geleitet. Sein sshd braucht „GatewayPorts clientspecified“ oder einen Webserver davor; Ihr Schlüssel muss ihm bekannt sein.</translation>
    </message>
    <message>
        <source>Needs nothing but ssh and a key. Connect once in a terminal, so that ssh knows the service&apos;s key.</source>
        <translation>Braucht nur ssh und einen Schlüssel. Verbinden Sie sich einmal in einem Terminal, damit ssh den Schlüssel des Dienstes kennt.</translation>
    </message>
    <message>
        <source>%PORT% and %URL% stand for what is listened on. Keep tokens in the program&apos;s own configuration: other users see command lines.</source>
        <translation>%PORT% und %URL% stehen für das, worauf empfangen wird. Lassen Sie Token in der Konfiguration des Programms: andere Benutzer sehen Befehlszeilen.</translation>
    </message>
    <message>
        <source>Start listening first: a tunnel needs something to lead to.</source>
        <translation>Starten Sie zuerst den Empfang: ein Tunnel braucht etwas, wohin er führt.</translation>
    </message>
    <message>
        <source>St&amp;art</source>
        <translation>S&amp;tarten</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>&amp;Stopp</translation>
    </message>
    <message>
        <source>Start the tunnel</source>
        <translation>Tunnel starten</translation>
    </message>
    <message>
        <source>Stop the tunnel</source>
        <translation>Tunnel stoppen</translation>
    </message>
</context>
<context>
    <name>hookloupe::ValueText</name>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>%L1 years</source>
        <translation>%L1 Jahre</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>%L1 days</source>
        <translation>%L1 Tage</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>%L1 hours</source>
        <translation>%L1 Stunden</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message>
        <source>%L1 minutes</source>
        <translation>%L1 Minuten</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 Sekunde</translation>
    </message>
    <message>
        <source>%L1 seconds</source>
        <translation>%L1 Sekunden</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source> (%1 here)</source>
        <translation> (hier %1)</translation>
    </message>
    <message>
        <source>%1, if it is a time</source>
        <translation>%1, falls es eine Zeit ist</translation>
    </message>
    <message>
        <source>JSON Web Token, not verified</source>
        <translation>JSON Web Token, nicht überprüft</translation>
    </message>
    <message>
        <source>UUID of %1</source>
        <translation>UUID vom %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>hookloupe::VaultController</name>
    <message>
        <source>&amp;Unlock the secrets…</source>
        <translation>Geheimnisse auf&amp;schließen…</translation>
    </message>
    <message>
        <source>&amp;Keep them in a file with a passphrase…</source>
        <translation>In einer Datei mit Passphrase aufbe&amp;wahren…</translation>
    </message>
    <message>
        <source>Secrets are kept in %1 from now on.</source>
        <translation>Geheimnisse sind von jetzt an in %1.</translation>
    </message>
    <message>
        <source>Secrets unlocked.</source>
        <translation>Geheimnisse aufgeschlossen.</translation>
    </message>
    <message>
        <source>Secrets locked.</source>
        <translation>Geheimnisse verschlossen.</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>Die Passphrase wurde geändert.</translation>
    </message>
</context>
<context>
    <name>hookloupe::Words</name>
    <message>
        <source>valid</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>bad signature</source>
        <translation>falsche Signatur</translation>
    </message>
    <message>
        <source>stale timestamp</source>
        <translation>Zeitstempel veraltet</translation>
    </message>
    <message>
        <source>missing header</source>
        <translation>Header fehlt</translation>
    </message>
    <message>
        <source>malformed</source>
        <translation>fehlerhaft</translation>
    </message>
    <message>
        <source>no secret</source>
        <translation>kein Geheimnis</translation>
    </message>
    <message>
        <source>unsigned</source>
        <translation>unsigniert</translation>
    </message>
    <message>
        <source>not listening</source>
        <translation>kein Empfang</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>The signature matches the bytes that were received.</source>
        <translation>Die Signatur passt zu den empfangenen Bytes.</translation>
    </message>
    <message>
        <source>A signature is there, but it does not match the bytes that were received.</source>
        <translation>Eine Signatur ist da, passt aber nicht zu den empfangenen Bytes.</translation>
    </message>
    <message>
        <source>The signature matches, but its timestamp is outside the tolerance.</source>
        <translation>Die Signatur passt, aber ihr Zeitstempel liegt außerhalb der Toleranz.</translation>
    </message>
    <message>
        <source>The signature, or a header that it covers, is not in the request.</source>
        <translation>Die Signatur oder ein Header, den sie abdeckt, fehlt in der Anfrage.</translation>
    </message>
    <message>
        <source>The signature header is there, but no signature can be read from it.</source>
        <translation>Der Header der Signatur ist da, aber keine Signatur darin zu lesen.</translation>
    </message>
    <message>
        <source>There is a scheme, but no secret to check the signature with.</source>
        <translation>Es gibt ein Verfahren, aber kein Geheimnis, um die Signatur zu prüfen.</translation>
    </message>
    <message>
        <source>This endpoint has no signature scheme, so nothing was checked.</source>
        <translation>Dieser Endpunkt hat kein Signaturverfahren, darum wurde nichts geprüft.</translation>
    </message>
    <message>
        <source>No request could come in during this time.</source>
        <translation>In dieser Zeit konnte keine Anfrage hereinkommen.</translation>
    </message>
    <message>
        <source>The request was refused before it could be checked.</source>
        <translation>Die Anfrage wurde abgewiesen, bevor sie geprüft werden konnte.</translation>
    </message>
    <message>
        <source>byte for byte as it was sent</source>
        <translation>Byte für Byte, wie gesendet</translation>
    </message>
    <message>
        <source>through a relay that kept the body</source>
        <translation>über ein Relay, das den Body beibehielt</translation>
    </message>
    <message>
        <source>from a relay or an export that wrote the body again, so its signature may not verify</source>
        <translation>aus einem Relay oder Export mit neu geschriebenem Body, die Signatur stimmt darum vielleicht nicht</translation>
    </message>
    <message>
        <source>by hand: it was pasted or typed</source>
        <translation>von Hand: eingefügt oder getippt</translation>
    </message>
</context>
<context>
    <name>hookloupe::WorkspaceChangesDialog</name>
    <message>
        <source>Open workspace file</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>%1 says what is set up already: nothing would change.</source>
        <translation>%1 sagt, was schon eingerichtet ist: nichts würde sich ändern.</translation>
    </message>
    <message>
        <source>%1 would change this. What it says nothing of stays, and what is there now is kept in a file.</source>
        <translation>%1 würde dies ändern. Was darin nicht vorkommt, bleibt, und was jetzt da ist, wird in einer Datei aufbewahrt.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>Ä&amp;ndern</translation>
    </message>
    <message>
        <source>&amp;Pass events on to %1</source>
        <translation>&amp;Ereignisse an %1 weitergeben</translation>
    </message>
    <message>
        <source>&amp;Pass events on to: %1</source>
        <translation>&amp;Ereignisse weitergeben an: %1</translation>
    </message>
    <message>
        <source>The file has events passed on to other computers. Agree to that if you trust it.</source>
        <translation>Die Datei lässt Ereignisse an andere Computer weitergeben. Stimmen Sie zu, wenn Sie ihr vertrauen.</translation>
    </message>
</context>
<context>
    <name>hookloupe::WorkspaceFileController</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than 16 MiB.</source>
        <translation>%1 ist größer als 16 MiB.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Workspace files (*.json);;All files (*)</source>
        <translation>Arbeitsbereiche (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open workspace file</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Save as workspace file</source>
        <translation>Als Arbeitsbereich speichern</translation>
    </message>
    <message>
        <source>The file cannot be used</source>
        <translation>Die Datei ist nicht benutzbar</translation>
    </message>
    <message>
        <source>%1 is in use. What was there before is kept in %2.</source>
        <translation>%1 ist in Gebrauch. Was vorher da war, ist in %2 aufbewahrt.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>Alles ist wie zuvor.</translation>
    </message>
    <message>
        <source>Dis&amp;miss</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Not everything could be changed</source>
        <translation>Nicht alles konnte geändert werden</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nichts wurde geändert</translation>
    </message>
    <message>
        <source>Saved %1. Secrets are named in it, and not written down.</source>
        <translation>%1 gespeichert. Geheimnisse sind darin genannt, nicht aufgeschrieben.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
</context>
</TS>
