using System.Net;
using Azure.Core.Pipeline;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using BotReports.Azure;
using BotReports.Documents;

namespace BotReports.AcceptanceTests.Documents;

public sealed class AzureBlobDocumentsTests(AzuriteFixture azurite) : DocumentsContract
{
    /// <summary>The discard port: nobody listens.</summary>
    private const string Nowhere = "DefaultEndpointsProtocol=http;AccountName=a;AccountKey=YQ==;BlobEndpoint=http://127.0.0.1:9/a;";

    private static readonly DocumentName Report = DocumentName.Parse("reports/csd-2016/4.1.json");

    private readonly string _container = AzuriteFixture.NewContainerName();

    protected override async Task<IDocuments> OpenAsync()
    {
        var documents = AzureBlobDocuments.Open(new() { ConnectionString = await azurite.ConnectionString, Container = _container });
        await documents.EnsureContainerAsync(Cancellation);
        return documents;
    }

    protected override Task<IDocuments> OpenUnreachableAsync() =>
        Task.FromResult<IDocuments>(new AzureBlobDocuments(new BlobContainerClient(Nowhere, _container, new BlobClientOptions { Retry = { MaxRetries = 0 } })));

    [Fact]
    public async Task A_container_that_is_there_already_is_used()
    {
        await PutAsync(Report, Bytes("1"));

        await ((AzureBlobDocuments)Documents).EnsureContainerAsync(Cancellation);

        (await GetAsync(Report)).ShouldNotBeNull();
    }

    [Fact]
    public async Task An_identity_whose_role_ends_at_the_container_uses_the_one_that_is_there()
    {
        await PutAsync(Report, Bytes("1"));
        using var network = new NetworkOfAContributor();
        var documents = await OpenOverAsync(network);

        await documents.EnsureContainerAsync(Cancellation);

        (await documents.GetAsync(Report, Cancellation)).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_container_that_is_missing_is_an_IOException_not_an_absent_document()
    {
        await (await ContainerAsync()).DeleteAsync(cancellationToken: Cancellation);

        var failure = await Should.ThrowAsync<IOException>(() => GetAsync(Report));

        failure.Message.ShouldBe("Azure Blob Storage did not read reports/csd-2016/4.1.json: it answered 404 ContainerNotFound.");
        await Should.ThrowAsync<IOException>(() => PutAsync(Report, Bytes("1")));
        await Should.ThrowAsync<IOException>(() => Documents.DeleteAsync(Report, Cancellation));
        await Should.ThrowAsync<IOException>(() => ListAsync("reports/"));
    }

    [Fact]
    public async Task A_document_is_the_blob_of_its_name_and_says_that_it_is_JSON()
    {
        await PutAsync(Report, Bytes("{}"));

        BlobProperties blob = await (await ContainerAsync()).GetBlobClient(Report.Value).GetPropertiesAsync(cancellationToken: Cancellation);
        blob.ContentType.ShouldBe("application/json");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_write_whose_answer_was_lost_on_the_way_is_no_conflict_with_itself(bool overAnother)
    {
        var condition = overAnother ? PutCondition.IfMatch((await PutAsync(Report, Bytes("before"))).ShouldNotBeNull()) : PutCondition.IfAbsent;
        using var network = new LossyNetwork(answersToLose: 1);
        var documents = await OpenOverAsync(network);

        var written = await documents.PutAsync(Report, Bytes("after"), condition, Cancellation);

        network.LostAnswers.ShouldBe(1);
        await ShouldHoldAsync(Report, Bytes("after"), written.ShouldNotBeNull());
    }

    [Fact]
    public async Task A_write_whose_answers_are_all_lost_is_an_IOException()
    {
        using var network = new LossyNetwork(answersToLose: int.MaxValue);
        var documents = await OpenOverAsync(network);

        await Should.ThrowAsync<IOException>(() => documents.PutAsync(Report, Bytes("1"), PutCondition.IfAbsent, Cancellation));
    }

    [Fact]
    public async Task A_storage_that_keeps_silent_is_an_IOException()
    {
        using var network = new SilentNetwork();
        var documents = await OpenOverAsync(network, options => (options.Retry.NetworkTimeout, options.Retry.MaxRetries) = (TimeSpan.FromMilliseconds(20), 0));

        await Should.ThrowAsync<IOException>(() => documents.GetAsync(Report, Cancellation));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task Who_gives_up_waiting_for_the_storage_is_told_so_however_often_the_SDK_has_tried(int failures)
    {
        using var network = new SilentNetwork(failures);
        using var patience = new CancellationTokenSource();
        var documents = await OpenOverAsync(network);

        var reading = documents.GetAsync(Report, patience.Token);
        await network.IsSilentAsync.WaitAsync(Cancellation);
        await patience.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => reading);
    }

    [Fact]
    public void Options_that_name_no_storage_are_refused_by_the_names_of_the_settings()
    {
        var refused = Should.Throw<InvalidOperationException>(() => AzureBlobDocuments.Open(new()));

        refused.Message.ShouldContain("Storage:ConnectionString");
        refused.Message.ShouldContain("Storage:ServiceUri");
    }

    private async Task<BlobContainerClient> ContainerAsync() => new(await azurite.ConnectionString, _container);

    private async Task<AzureBlobDocuments> OpenOverAsync(HttpMessageHandler network, Action<BlobClientOptions>? configure = null)
    {
        var options = new BlobClientOptions { Transport = new HttpClientTransport(network), Retry = { Delay = TimeSpan.FromMilliseconds(1), MaxRetries = 2 } };
        configure?.Invoke(options);
        return new AzureBlobDocuments(new BlobContainerClient(await azurite.ConnectionString, _container, options));
    }

    /// <summary>Carries every request there, and loses the first answers to writes on the way back.</summary>
    private sealed class LossyNetwork(int answersToLose) : DelegatingHandler(new SocketsHttpHandler())
    {
        public int LostAnswers { get; private set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var response = await base.SendAsync(request, cancellationToken);
            if (request.Method != HttpMethod.Put || LostAnswers == answersToLose) return response;
            LostAnswers++;
            response.Dispose();
            throw new HttpRequestException("The answer was lost.");
        }
    }

    /// <summary>Refuses to make containers, as Azure may where the role was given for the container.</summary>
    private sealed class NetworkOfAContributor() : DelegatingHandler(new SocketsHttpHandler())
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            request.Method == HttpMethod.Put && request.RequestUri!.Query.Contains("restype=container", StringComparison.Ordinal)
                ? Task.FromResult(new HttpResponseMessage(HttpStatusCode.Forbidden))
                : base.SendAsync(request, cancellationToken);
    }

    /// <summary>Breaks the first attempts, and answers no other.</summary>
    private sealed class SilentNetwork(int failures = 0) : HttpMessageHandler
    {
        private readonly TaskCompletionSource _silent = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int _attempts;

        public Task IsSilentAsync => _silent.Task;

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (_attempts++ < failures)
            {
                throw new HttpRequestException("The connection broke.");
            }

            _silent.TrySetResult();
            await Task.Delay(Timeout.Infinite, cancellationToken);
            throw new OperationCanceledException(cancellationToken);
        }
    }
}
