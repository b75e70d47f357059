using System.Text.Json.Serialization;

namespace BotReports.Actions;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowOutOfOrderMetadataProperties = true,
    AllowDuplicateProperties = false,
    Converters = [typeof(SlotAddressConverter), typeof(SessionNumberConverter), typeof(ReportIdConverter), typeof(ConfirmableConverter), typeof(ErasureModeConverter)])]
[JsonSerializable(typeof(BotAction))]
internal sealed partial class ActionJsonContext : JsonSerializerContext;
