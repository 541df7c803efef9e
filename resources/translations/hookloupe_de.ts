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
        <source>S&amp;top replaying</source>
        <translation>Erneutes Senden s&amp;toppen</translation>
    </message>
    <message>
        <source>Sche&amp;ma of this type…</source>
        <translation>Schema &amp;dieses Typs…</translation>
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
        <translation>Zeiten ohne &amp;Empfang</translation>
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
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
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
        <source>Show complete requests only, not what was refused, broke off or never came (H)</source>
        <translation>Nur vollständige Anfragen zeigen, nicht was abgewiesen wurde, abbrach oder nie kam (H)</translation>
    </message>
    <message>
        <source>One row for each delivery, with its attempts below (G)</source>
        <translation>Eine Zeile je Zustellung, darunter ihre Versuche (G)</translation>
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
        <source>Sort &amp;by</source>
        <translation>Sortieren &amp;nach</translation>
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
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Sprache (Lan&amp;guage)</translation>
    </message>
    <message>
        <source>Too&amp;ls</source>
        <translation>E&amp;xtras</translation>
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
        <translation>Verglei&amp;chen mit… (nur ein oder zwei Ereignisse)</translation>
    </message>
    <message>
        <source>Compare &amp;with each other</source>
        <translation>Miteinander verglei&amp;chen</translation>
    </message>
    <message>
        <source>Compare &amp;with the last of its type</source>
        <translation>Mit dem letzten seines Typs verglei&amp;chen</translation>
    </message>
    <message>
        <source>Co&amp;mpare with the attempt before</source>
        <translation>Mit dem vor&amp;igen Versuch vergleichen</translation>
    </message>
    <message>
        <source>Compare with its re&amp;play</source>
        <translation>Mit seinem Repla&amp;y vergleichen</translation>
    </message>
    <message>
        <source>Compare with its re&amp;play (not replayed yet)</source>
        <translation>Mit seinem Repla&amp;y vergleichen (noch keins)</translation>
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
        <source>Keep the newest event in sight, newest first (F)</source>
        <translation>Das neueste Ereignis im Blick behalten, neueste zuerst (F)</translation>
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
        <translation>Än&amp;derungen</translation>
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
        <source>&amp;First row as headings</source>
        <translation>Erste Zeile als &amp;Überschriften</translation>
    </message>
    <message>
        <source>Sa&amp;ve part…</source>
        <translation>Teil &amp;speichern…</translation>
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
        <source>Separate&amp;d by</source>
        <translation>&amp;Getrennt durch</translation>
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
        <translation>&amp;Formatiert</translation>
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
        <translation>Wie &amp;empfangen</translation>
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
    <name>hookloupe::CheckForm</name>
    <message>
        <source>URL of the consumer</source>
        <translation>URL des Consumers</translation>
    </message>
    <message>
        <source>Endpoint whose scheme and secret are used</source>
        <translation>Endpunkt, dessen Verfahren und Geheimnis gelten</translation>
    </message>
    <message>
        <source>(scheme and secret below)</source>
        <translation>(Verfahren und Geheimnis unten)</translation>
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
        <translation>Geheimni&amp;s</translation>
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
        <translation>Be&amp;richt speichern…</translation>
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
        <translation>Prü&amp;fungen</translation>
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
        <source>Report to print (*.html);;JSON (*.json);;JUnit XML (*.xml)</source>
        <translation>Bericht zum Drucken (*.html);;JSON (*.json);;JUnit XML (*.xml)</translation>
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
        <translation>V&amp;ergleichen mit dem Zeitplan von</translation>
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
        <source>Send a test &amp;event</source>
        <translation>T&amp;estereignis senden</translation>
    </message>
    <message>
        <source>Noth&amp;ing arrived?</source>
        <translation>Nichts an&amp;gekommen?</translation>
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
        <source>1.  Add an endpoint with the provider&apos;s scheme and secret to see whether each signature holds.</source>
        <translation>1.  Fügen Sie einen Endpunkt mit Verfahren und Geheimnis des Anbieters hinzu, um zu sehen, ob jede Signatur stimmt.</translation>
    </message>
    <message>
        <source>2.  Select an event to read its body, its headers and why its signature holds or does not.</source>
        <translation>2.  Wählen Sie ein Ereignis, um Body und Header zu lesen und warum seine Signatur stimmt oder nicht.</translation>
    </message>
    <message>
        <source>3.  Press R to send it, byte for byte, to the program you are working on.</source>
        <translation>3.  Drücken Sie R, um es Byte für Byte an das Programm zu senden, an dem Sie arbeiten.</translation>
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
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Path</source>
        <translation>&amp;Pfad</translation>
    </message>
    <message>
        <source>&amp;Replays go to</source>
        <translation>&amp;Replays gehen an</translation>
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
        <translation>Bearbeite&amp;n…</translation>
    </message>
    <message>
        <source>Edit endpoint</source>
        <translation>Endpunkt bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
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
        <translation>&amp;Hinzufügen…</translation>
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
        <source>C&amp;lear filter</source>
        <translation>Fi&amp;lter leeren</translation>
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
        <source>%1 values were redacted.</source>
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
        <translation>Hinzu&amp;fügen</translation>
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
        <translation>Gespeichert in %1.</translation>
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
        <translation>Als Datei &amp;speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
        <translation>&amp;Weiterleiten an</translation>
    </message>
    <message>
        <source>Sender &amp;gets</source>
        <translation>Absender be&amp;kommt</translation>
    </message>
    <message>
        <source>Time &amp;limit</source>
        <translation>Zeit&amp;limit</translation>
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
        <translation>Weiterleiten</translation>
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
        <translation>S&amp;topp</translation>
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
        <translation>Du&amp;plikate von Angenommenem</translation>
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
        <translation>&amp;Rückdatiert: erste Versuche signiert</translation>
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
        <source>on the first fail&amp;ure</source>
        <translation>beim ersten Fe&amp;hler</translation>
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
        <source>Endpoint whose scheme and secret are used</source>
        <translation>Endpunkt, dessen Verfahren und Geheimnis gelten</translation>
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
        <translation>Szen&amp;ario</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>A&amp;n</translation>
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
        <translation>Wie&amp;derholt</translation>
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
        <translation>Versuche zu&amp;gleich</translation>
    </message>
    <message>
        <source>t&amp;ime-out</source>
        <translation>Zeit&amp;limit</translation>
    </message>
    <message>
        <source>a&amp;fter attempts</source>
        <translation>nach Ver&amp;suchen</translation>
    </message>
    <message>
        <source>after a ti&amp;me</source>
        <translation>nach Z&amp;eit</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Stoppt</translation>
    </message>
    <message>
        <source>(scheme and secret below)</source>
        <translation>(Verfahren und Geheimnis unten)</translation>
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
        <source>The steps are not published: these are plausible.</source>
        <translation>Die Stufen sind nicht veröffentlicht: diese sind plausibel.</translation>
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
        <translation>Nachricht</translation>
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
        <translation>Nachricht</translation>
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
    <message>
        <source>in the second in which it was received</source>
        <translation>in der Sekunde des Empfangs</translation>
    </message>
    <message>
        <source>%1 after it was received</source>
        <translation>%1 nach dem Empfang</translation>
    </message>
    <message>
        <source>%1 before it was received</source>
        <translation>%1 vor dem Empfang</translation>
    </message>
    <message>
        <source>%1, %2. Its age is not judged.</source>
        <translation>%1, %2. Sein Alter wird nicht beurteilt.</translation>
    </message>
    <message>
        <source>%1, %2: within the tolerance of %3.</source>
        <translation>%1, %2: innerhalb der Toleranz von %3.</translation>
    </message>
    <message>
        <source>%1, %2: outside the tolerance of %3.</source>
        <translation>%1, %2: außerhalb der Toleranz von %3.</translation>
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
        <translation>Hinzu&amp;fügen</translation>
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
        <source>Secre&amp;t</source>
        <translation>Geheimni&amp;s</translation>
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
        <translation>&amp;Entfernen</translation>
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
        <translation>&amp;Entfernen</translation>
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
        <translation>&amp;Verbindungen</translation>
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
        <translation>&amp;Hinzufügen</translation>
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
        <translation>&amp;Entfernen</translation>
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
        <translation>&amp;Hinzufügen…</translation>
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
        <translation>&amp;URL kopieren</translation>
    </message>
    <message>
        <source>Li&amp;steners…</source>
        <translation>Li&amp;stener…</translation>
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
        <translation>S&amp;topp</translation>
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
    <name>hookloupe::PublicUrlDialog</name>
    <message>
        <source>Public URL</source>
        <translation>Öffentliche URL</translation>
    </message>
    <message>
        <source>&amp;Tunnel</source>
        <translation>&amp;Tunnel</translation>
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
        <translation>Hex-&amp;Bytes</translation>
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
        <translation>Hinzu&amp;fügen</translation>
    </message>
    <message>
        <source>&amp;Copy URL</source>
        <translation>URL &amp;kopieren</translation>
    </message>
    <message>
        <source>Connect &amp;now</source>
        <translation>Jetzt verbi&amp;nden</translation>
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
        <translation>Senden &amp;an</translation>
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
        <translation>Zei&amp;gen</translation>
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
        <translation>Als Datei &amp;speichern…</translation>
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
        <source>%n results written to %1.</source>
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
        <translation>Hinzu&amp;fügen</translation>
    </message>
    <message>
        <source>Add header</source>
        <translation>Header hinzufügen</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Remove header</source>
        <translation>Header entfernen</translation>
    </message>
    <message>
        <source>&amp;Keep Content-Length in step</source>
        <translation>Content-Length passend &amp;halten</translation>
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
        <source>New de&amp;livery id</source>
        <translation>Neue Zuste&amp;ll-ID</translation>
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
        <translation>Geheimni&amp;s</translation>
    </message>
    <message>
        <source>Timestamp</source>
        <translation>Zeitstempel</translation>
    </message>
    <message>
        <source>M&amp;istake</source>
        <translation>&amp;Fehler</translation>
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
        <translation>eine von so &amp;vielen Anfragen:</translation>
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
        <translation>&amp;Hinzufügen…</translation>
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
        <translation>&amp;Entfernen</translation>
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
        <translation>Geheimni&amp;s</translation>
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
        <translation>&amp;Löschen…</translation>
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
        <translation>Verbergen</translation>
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
        <translation>Geheimni&amp;s</translation>
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
        <translation>Hinzu&amp;fügen</translation>
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
</TS>
