# Packages for teams: how much paper, and what does not work out.

package-team = Team { $n }
package-sheets = { $n ->
    [one] { $n } sheet
   *[other] { $n } sheets
} of { $size }
package-sheets-more = { $n } of { $size }
package-and = { $before }, { $next }
package-no-paper = no paper
package-paper = { $team }: { $papers }
package-paper-left-out = { $team }: { $papers }; without { $left-out }, since the number of people is not filled in yet
package-paper-total = In all: { $papers }
package-failed = { $team }, { $handout }: { $reason }
package-failed-whole = { $handout }: { $reason }
package-problems = { $problems }
package-too-many-pages = that makes { $pages } pages and one file holds { $most }; divide it over more teams
print-team-packages = Team packages
