using System.Globalization;
using BotReports.Languages;
using BotReports.Reports;
using BotReports.Spelling;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.Snowball;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;
using Stored = Lucene.Net.Documents.Field.Store;

namespace BotReports.Findings;

/// <summary>
/// A full-text index of findings, in memory. Texts are folded, and brought to stems as each of the languages does it: nobody says in which a report is written. It follows the
/// reports that it is shown, of which it reads again only those that are others than before. Thread-safe.
/// </summary>
public sealed class FindingsIndex : IDisposable
{
    private const LuceneVersion Version = LuceneVersion.LUCENE_48;
    private const string ReportField = "report";
    private const string KeyField = "key";
    private const string GoalField = "goal";

    /// <summary>More answers than an event has.</summary>
    private const int MostFound = 1_000_000;

    private readonly System.Threading.Lock _updating = new();
    private readonly Dictionary<string, Analyzer> _analyzers = LanguageCatalog.Installed.Stemmers.ToDictionary(stemmer => stemmer, AnalyzerOf);

    private readonly RAMDirectory _directory = new();
    private readonly IndexWriter _writer;
    private readonly SearcherManager _searchers;
    private readonly Dictionary<ReportId, Report> _indexed = [];

    public FindingsIndex()
    {
        _writer = new IndexWriter(_directory, new IndexWriterConfig(Version, new KeywordAnalyzer()));
        _searchers = new SearcherManager(_writer, applyAllDeletes: true, null);
    }

    /// <summary>Brings the index to the state of the reports.</summary>
    /// <param name="reports">All reports that there are.</param>
    /// <param name="conference">The event.</param>
    public void Follow(IReadOnlyCollection<Report> reports, Conference conference)
    {
        lock (_updating)
        {
            var changed = reports.Where(report => !ReferenceEquals(_indexed.GetValueOrDefault(report.Id), report)).ToList();
            var gone = _indexed.Count + changed.Count(report => !_indexed.ContainsKey(report.Id)) == reports.Count ? [] : _indexed.Keys.Except(reports.Select(report => report.Id)).ToList();
            foreach (var id in gone)
            {
                _writer.DeleteDocuments(TermOf(id));
                _indexed.Remove(id);
            }

            foreach (var report in changed)
            {
                _writer.UpdateDocuments(TermOf(report.Id), ReportFindings.Of(report, conference).Select(DocumentOf));
                _indexed[report.Id] = report;
            }

            if (gone.Count + changed.Count > 0)
            {
                _searchers.MaybeRefreshBlocking();
            }
        }
    }

    /// <summary>The keys of the findings that have all the words, and how well each fits.</summary>
    public IReadOnlyDictionary<string, float> Find(IReadOnlyList<SearchedWords> words)
    {
        var query = new BooleanQuery();
        foreach (var part in words)
        {
            if (QueryOf(part.Text) is { } wanted)
            {
                query.Add(wanted, part.IsExcluded ? Occur.MUST_NOT : Occur.MUST);
            }
        }

        return Find(query);
    }

    /// <summary>The keys of the findings that have any of some words, or name any of some goals.</summary>
    public IReadOnlyDictionary<string, float> FindAny(IEnumerable<string> words, IEnumerable<int> goals)
    {
        var query = new BooleanQuery();
        foreach (var part in words.Select(QueryOf).OfType<Query>().Concat(goals.Select(goal => new TermQuery(new Term(GoalField, goal.ToString(CultureInfo.InvariantCulture))))))
        {
            query.Add(part, Occur.SHOULD);
        }

        return Find(query);
    }

    public void Dispose()
    {
        _searchers.Dispose();
        _writer.Dispose();
        _directory.Dispose();
        foreach (var analyzer in _analyzers.Values)
        {
            analyzer.Dispose();
        }
    }

    private static Analyzer AnalyzerOf(string stemmer) => Analyzer.NewAnonymous((_, reader) =>
    {
        var words = new StandardTokenizer(Version, reader);
        return new TokenStreamComponents(words, new SnowballFilter(words, stemmer));
    });

    private static Term TermOf(ReportId id) => new(ReportField, id.ToString());

    private Dictionary<string, float> Find(BooleanQuery query)
    {
        if (query.Clauses.All(clause => clause.IsProhibited))
        {
            return [];
        }

        var searcher = _searchers.Acquire();
        try
        {
            return searcher.Search(query, Math.Max(1, Math.Min(MostFound, searcher.IndexReader.MaxDoc))).ScoreDocs.ToDictionary(hit => searcher.Doc(hit.Doc).Get(KeyField, CultureInfo.InvariantCulture), hit => hit.Score);
        }
        finally
        {
            _searchers.Release(searcher);
        }
    }

    private Document DocumentOf(Finding finding)
    {
        var folded = Folding.Fold(finding.TextIn("en"));
        var document = new Document { new StringField(ReportField, finding.Report.Id.ToString(), Stored.NO), new StringField(KeyField, finding.Key, Stored.YES) };
        foreach (var (stemmer, analyzer) in _analyzers)
        {
            // The stream is used up when the document is written, one document after another.
            document.Add(new TextField(stemmer, analyzer.GetTokenStream(stemmer, folded)));
        }

        foreach (var goal in GoalMentions.In(folded))
        {
            document.Add(new StringField(GoalField, goal.ToString(CultureInfo.InvariantCulture), Stored.NO));
        }

        return document;
    }

    /// <summary>Words next to each other, in any of the languages; null for those that no text is told apart by.</summary>
    private BooleanQuery? QueryOf(string words)
    {
        var query = new BooleanQuery();
        foreach (var (stemmer, analyzer) in _analyzers)
        {
            var stems = StemsOf(words, stemmer, analyzer);
            if (stems.Count > 0)
            {
                var phrase = new PhraseQuery();
                foreach (var (stem, place) in stems)
                {
                    phrase.Add(new Term(stemmer, stem), place);
                }

                query.Add(phrase, Occur.SHOULD);
            }
        }

        return query.Clauses.Count > 0 ? query : null;
    }

    private static List<(string Stem, int Place)> StemsOf(string words, string stemmer, Analyzer analyzer)
    {
        var stems = new List<(string, int)>();
        using var stream = analyzer.GetTokenStream(stemmer, Folding.Fold(words));
        var term = stream.AddAttribute<ICharTermAttribute>();
        var increment = stream.AddAttribute<IPositionIncrementAttribute>();
        stream.Reset();
        var place = -1;
        while (stream.IncrementToken())
        {
            place += increment.PositionIncrement;
            stems.Add((term.ToString(), place));
        }

        stream.End();
        return stems;
    }
}
