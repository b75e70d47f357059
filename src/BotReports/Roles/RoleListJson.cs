using System.Text.Json.Serialization;

namespace BotReports.Roles;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true, WriteIndented = true)]
[JsonSerializable(typeof(RoleList))]
internal sealed partial class RoleListJson : JsonSerializerContext;
