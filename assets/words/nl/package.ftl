# Pakketten voor teams: hoeveel papier, en wat er niet lukt.

package-team = Team { $n }
package-sheets = { $n ->
    [one] { $n } vel
   *[other] { $n } vellen
} { $size }
package-sheets-more = { $n } { $size }
package-and = { $before }, { $next }
package-no-paper = geen papier
package-paper = { $team }: { $papers }
package-paper-left-out = { $team }: { $papers }; zonder { $left-out }, want het aantal mensen is nog niet ingevuld
package-paper-total = Samen: { $papers }
package-failed = { $team }, { $handout }: { $reason }
package-failed-whole = { $handout }: { $reason }
package-problems = { $problems }
package-too-many-pages = het worden { $pages } bladzijden en in één bestand passen er { $most }; verdeel het over meer teams
print-team-packages = Teampakketten
packages-no-teams = Vul eerst de teams in, met hoeveel mensen er in elk werken
packages-fill-in-teams = Teams invullen
packages-what = Ieder team krijgt een teamblad, en voor iedereen een set waardenkaarten
packages-separate = Eén PDF per team
packages-collated = Eén printronde
packages-progress = { $done } van { $total } bestanden
packages-stop = Stoppen
packages-many = Voor { $n } teams; hoeveel papier het is, staat er na het maken
