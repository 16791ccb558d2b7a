namespace StaticPress.Commands;

/// <summary>How a new blog gets on the web: a workflow for GitHub, and the program for it.</summary>
/// <remarks>
/// The program comes from a package in the blog itself and from nowhere else: what publishes today publishes the same in five
/// years, and no stranger's package of that name can slip in.
/// </remarks>
internal static class StarterWorkflow
{
    public const string File = ".github/workflows/publish.yml";

    /// <summary>Where the workflow looks for the program's package.</summary>
    public const string Tools = ".tools";

    public const string Text = """"
        # Publishes the blog to GitHub Pages. One setting is made by hand, once: Settings > Pages > Source > "GitHub Actions".
        name: Publish

        on:
          push:
            branches: [main]
          schedule:
            # Daily, so that posts dated ahead appear, expired ones go, and the news sitemap holds the last two days.
            - cron: "17 4 * * *"
          workflow_dispatch:

        permissions:
          contents: read

        # One publication at a time; one under way is let finish.
        concurrency:
          group: pages
          cancel-in-progress: false

        jobs:
          build:
            runs-on: ubuntu-latest
            timeout-minutes: 10
            steps:
              - uses: actions/checkout@v7
              - uses: actions/setup-dotnet@v5
                with:
                  dotnet-version: 10.0.x
              - name: Get StaticPress from the package in .tools
                run: dotnet tool install staticpress --tool-path "$RUNNER_TEMP/staticpress" --source "$GITHUB_WORKSPACE/.tools"
              # Made pictures are kept, also when the build fails: the next one makes only what is missing.
              - uses: actions/cache/restore@v6
                with:
                  path: .staticpress
                  key: pictures-${{ github.run_id }}
                  restore-keys: pictures-
              - uses: actions/configure-pages@v6
                id: pages
              - name: Build the blog
                run: '"$RUNNER_TEMP/staticpress/staticpress" build --strict --output _site --base-url "$BASE_URL"'
                env:
                  BASE_URL: ${{ steps.pages.outputs.base_url }}
              - uses: actions/cache/save@v6
                if: always()
                with:
                  path: .staticpress
                  key: pictures-${{ github.run_id }}
              - uses: actions/upload-pages-artifact@v5
                with:
                  path: _site
                  # For .well-known, which has no other way to the web.
                  include-hidden-files: ${{ hashFiles('_site/.well-known/**') != '' }}

          deploy:
            needs: build
            runs-on: ubuntu-latest
            timeout-minutes: 10
            permissions:
              pages: write
              id-token: write
            environment:
              name: github-pages
              url: ${{ steps.deployment.outputs.page_url }}
            steps:
              - uses: actions/deploy-pages@v5
                id: deployment

        """";

    /// <summary>Five steps from a folder to the web.</summary>
    public const string Guide = """
        # My blog

        `staticpress serve --open` shows it in the browser while you write; `staticpress new post "A title"` starts a post.

        To publish it with GitHub Pages:

        1. Put the program's package, `staticpress.*.nupkg`, into `.tools/` (when StaticPress runs as a .NET tool, `new site` did). It is made from StaticPress' source by `dotnet pack src/StaticPress -o .tools`.
        2. Push this folder to a repository on GitHub, to a branch named `main`.
        3. There, choose **Settings › Pages › Source: GitHub Actions**, once.
        4. Write, commit, push: `.github/workflows/publish.yml` builds the blog and puts it on the web, and again every day.
        5. `staticpress doctor` says what would go wrong, before it does.

        """;
}
