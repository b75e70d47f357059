using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;
using Newtonsoft.Json;

namespace BotReports.Tests.BotBuilder;

/// <summary>
/// BotBuilder.Dialogs holds what the product or its tests call, and nothing else. A member counts as used when
/// - another assembly of ours refers to it in its metadata, by declaring type, name and number of
///   parameters; a property by either accessor, an extension method or a constructor like any method;
/// - or it can be overridden or implemented, and a class of ours does so;
/// - or a member that implements or overrides it is used, or one that it implements;
/// - or it implements an interface of .NET, like a Dispose or an enumerator;
/// - or it is a constant, which the compiler copies: then our source names it;
/// - or it is a property of the wire form: then our source has its JSON name in quotes.
/// Not members of their own are overrides (what they override is), literals of an enumeration (their type is), and the
/// constructors that the compiler or a deserializer calls: those without parameters, and those of abstract classes.
/// A type counts as used when our source names it or our metadata refers to it.
/// </summary>
public class NothingUnusedTests
{
    private static readonly (MethodInfo Contract, MethodInfo Target)[] Pairs = [.. PublicSurface.Types.SelectMany(PairsOf).Select(pair => (Definition(pair.Contract), Definition(pair.Target)))];
    private static readonly string[] Assemblies = [.. Directory.GetFiles(AppContext.BaseDirectory, "BotReports*.dll")];

    [Fact]
    public void Every_type_and_member_is_used_from_outside()
    {
        var (types, members) = References();
        var source = Read("src", "*.cs") + Read("tests", "*.cs");

        var unused = PublicSurface.Types.Where(type => !types.Contains(type.FullName!) && !IsNamed(source, type.Name)).Select(PublicSurface.Describe)
            .Concat(PublicSurface.Types.SelectMany(PublicSurface.Members).Where(member => !IsUsed(member)).Select(PublicSurface.Describe));

        unused.ShouldBeEmpty();

        bool IsUsed(MemberInfo member) => member switch
        {
            FieldInfo { IsLiteral: true, DeclaringType.IsEnum: true } => true,
            FieldInfo { IsLiteral: true } => IsNamed(source, $"{member.DeclaringType!.Name}.{member.Name}"),
            FieldInfo => members.Contains((member.DeclaringType!.FullName!, member.Name, -1)),
            PropertyInfo property => property.GetAccessors(true).Any(IsCalled) || (IsOnTheWire(property) && source.Contains($"\"{JsonName(property)}\"")),
            ConstructorInfo constructor => constructor.GetParameters().Length == 0 || constructor.DeclaringType!.IsAbstract || IsCalled(constructor),
            MethodInfo method => method.GetBaseDefinition() != method || ImplementsDotNet(method) || IsCalled(method),
            _ => true,
        };

        bool IsCalled(MethodBase method) => Related(method).Any(related =>
            members.Contains((related.DeclaringType!.FullName!, related.Name, related.GetParameters().Length)));
    }

    /// <summary>The method itself, and those that implement or override it, or that it implements.</summary>
    private static IEnumerable<MethodBase> Related(MethodBase member) => member is MethodInfo method
        ? Pairs.Where(pair => pair.Contract == method || pair.Target == method).SelectMany(pair => new[] { pair.Contract, pair.Target }).Append(method)
        : [member];

    private static IEnumerable<(MethodInfo Contract, MethodInfo Target)> PairsOf(Type type)
    {
        const BindingFlags declared = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        var overrides = type.GetMethods(declared).Select(method => (method.GetBaseDefinition(), method));
        return type.IsInterface ? [] : overrides.Concat(type.GetInterfaces().Select(type.GetInterfaceMap).SelectMany(map => map.InterfaceMethods.Zip(map.TargetMethods)));
    }

    /// <summary>The method as its type declares it, for one of a constructed type.</summary>
    private static MethodInfo Definition(MethodInfo method) => (MethodInfo)method.Module.ResolveMethod(method.MetadataToken)!;

    private static bool ImplementsDotNet(MethodInfo method) => Pairs.Any(pair => pair.Target == method && pair.Contract.Module != method.Module);

    private static bool IsOnTheWire(PropertyInfo property) => property.DeclaringType!.IsDefined(typeof(JsonObjectAttribute));

    private static string JsonName(PropertyInfo property) => char.ToLowerInvariant(property.Name[0]) + property.Name[1..];

    private static bool IsNamed(string source, string name) => Regex.IsMatch(source, $@"\b{Regex.Escape(name.Split('`')[0])}\b");

    private static string Read(string folder, string pattern) => string.Join('\n', Directory
        .EnumerateFiles(Repository.PathTo(folder), pattern, SearchOption.AllDirectories)
        .Where(file => !file.Contains("BotBuilder.Dialogs") && !file.Contains(nameof(NothingUnusedTests)))
        .Select(File.ReadAllText));

    private static (HashSet<string> Types, HashSet<(string Type, string Member, int Parameters)> Members) References()
    {
        var types = new HashSet<string>();
        var members = new HashSet<(string, string, int)>();
        foreach (var assembly in Assemblies)
        {
            using var file = new PEReader(File.OpenRead(assembly));
            var reader = file.GetMetadataReader();
            var names = new TypeNames(reader);
            types.UnionWith(reader.TypeReferences.Select(handle => names.GetTypeFromReference(reader, handle, 0)));
            foreach (var member in reader.MemberReferences.Select(reader.GetMemberReference))
            {
                var parameters = member.GetKind() == MemberReferenceKind.Method ? member.DecodeMethodSignature(names, null).ParameterTypes.Length : -1;
                members.Add((names.Of(member.Parent), reader.GetString(member.Name), parameters));
            }

            AddOverrides(reader, names, members);
        }

        return (types, members);
    }

    /// <summary>What a class of ours declares under the name of a member of its base or interface counts as a use of that.</summary>
    private static void AddOverrides(MetadataReader reader, TypeNames names, HashSet<(string, string, int)> members)
    {
        foreach (var type in reader.TypeDefinitions.Select(reader.GetTypeDefinition))
        {
            var bases = type.GetInterfaceImplementations().Select(handle => names.Of(reader.GetInterfaceImplementation(handle).Interface)).ToList();
            for (var current = type.BaseType; !current.IsNil;)
            {
                var name = names.Of(current);
                for (var held = PublicSurface.Types.FirstOrDefault(candidate => candidate.FullName == name); held != null; held = held.BaseType!)
                    bases.Add(held.IsConstructedGenericType ? held.GetGenericTypeDefinition().FullName! : held.FullName!);
                current = current.Kind == HandleKind.TypeDefinition ? reader.GetTypeDefinition((TypeDefinitionHandle)current).BaseType : default;
            }

            foreach (var method in type.GetMethods().Select(reader.GetMethodDefinition).Where(method => method.Attributes.HasFlag(MethodAttributes.Virtual)))
            {
                foreach (var name in bases)
                    members.Add((name, reader.GetString(method.Name), method.DecodeSignature(names, null).ParameterTypes.Length));
            }
        }
    }

    /// <summary>Full names as reflection gives them, generic types by their definition.</summary>
    private sealed class TypeNames(MetadataReader reader) : ISignatureTypeProvider<string, object?>
    {
        public string Of(EntityHandle type) => type.Kind switch
        {
            HandleKind.TypeReference => GetTypeFromReference(reader, (TypeReferenceHandle)type, 0),
            HandleKind.TypeDefinition => GetTypeFromDefinition(reader, (TypeDefinitionHandle)type, 0),
            HandleKind.TypeSpecification => reader.GetTypeSpecification((TypeSpecificationHandle)type).DecodeSignature(this, null),
            _ => string.Empty,
        };

        public string GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind)
        {
            var type = reader.GetTypeReference(handle);
            var name = reader.GetString(type.Name);
            return type.ResolutionScope.Kind == HandleKind.TypeReference
                ? $"{GetTypeFromReference(reader, (TypeReferenceHandle)type.ResolutionScope, 0)}+{name}"
                : $"{reader.GetString(type.Namespace)}.{name}";
        }

        public string GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind)
        {
            var type = reader.GetTypeDefinition(handle);
            return $"{reader.GetString(type.Namespace)}.{reader.GetString(type.Name)}";
        }

        public string GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind)
            => reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);

        public string GetGenericInstantiation(string genericType, ImmutableArray<string> typeArguments) => genericType;

        public string GetArrayType(string elementType, ArrayShape shape) => elementType;

        public string GetByReferenceType(string elementType) => elementType;

        public string GetFunctionPointerType(MethodSignature<string> signature) => string.Empty;

        public string GetGenericMethodParameter(object? genericContext, int index) => string.Empty;

        public string GetGenericTypeParameter(object? genericContext, int index) => string.Empty;

        public string GetModifiedType(string modifier, string unmodifiedType, bool isRequired) => unmodifiedType;

        public string GetPinnedType(string elementType) => elementType;

        public string GetPointerType(string elementType) => elementType;

        public string GetPrimitiveType(PrimitiveTypeCode typeCode) => string.Empty;

        public string GetSZArrayType(string elementType) => elementType;
    }
}
