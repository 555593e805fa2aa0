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
packages-no-teams = Fill in the teams first, with how many people work in each
packages-fill-in-teams = Fill in teams
packages-what = Each team gets a team sheet, and a set of value cards for everybody
packages-separate = One PDF for each team
packages-collated = One print run
packages-progress = { $done } of { $total } files
packages-stop = Stop
packages-many = For { $n } teams; how much paper it is stands here once it is made
