using System.Text.Json;
using Monty.Cli.Running;

namespace Monty.Cli.Commands;

/// <summary>One line of <c>monty batch</c>.</summary>
internal sealed class BatchRequest
{
    private BatchRequest(JsonElement id, string? path, SourceFile? source, ScriptSettings settings)
    {
        Id = id;
        Path = path;
        Source = source;
        Settings = settings;
    }

    public JsonElement Id { get; }

    /// <summary>The file to run, where the line has no code.</summary>
    public string? Path { get; }

    public SourceFile? Source { get; }

    public ScriptSettings Settings { get; }

    /// <exception cref="UsageException">The line is not what a request is.</exception>
    public static BatchRequest Parse(string line)
    {
        JsonElement root = Root(line);
        JsonElement id = default;
        string? path = null;
        string? code = null;
        var settings = new ScriptSettings { Output = ScriptSettings.DefaultKeptOutput };
        foreach (JsonProperty property in root.EnumerateObject())
        {
            switch (property.Name)
            {
                case "id": id = property.Value; break;
                case "path": path = Text(property); break;
                case "code": code = Text(property); break;
                case "functions": settings = settings with { Functions = Text(property) }; break;
                case "timeout": settings = settings with { Timeout = ScriptSettings.Seconds(Positive(property)) }; break;
                case "memory": settings = settings with { Memory = Whole(property, long.MaxValue) }; break;
                case "operations": settings = settings with { Operations = Whole(property, long.MaxValue) }; break;
                case "output": settings = settings with { Output = Whole(property, long.MaxValue) }; break;
                case "recursion": settings = settings with { Depth = (int)Whole(property, int.MaxValue) }; break;
                default: throw new UsageException($"unknown key '{property.Name}'");
            }
        }

        if ((path is null) == (code is null))
            throw new UsageException(path is null ? "neither 'path' nor 'code' is given" : "'path' and 'code' are both given");
        return new BatchRequest(id, path, code is null ? null : new SourceFile("<string>", code), settings);
    }

    /// <summary>The id of a line that is no request, as far as it can be told.</summary>
    public static JsonElement IdOf(string line)
    {
        try
        {
            return Root(line).TryGetProperty("id", out JsonElement id) ? id : default;
        }
        catch (UsageException)
        {
            return default;
        }
    }

    private static JsonElement Root(string line)
    {
        try
        {
            JsonElement root = JsonElement.Parse(line);
            return root.ValueKind == JsonValueKind.Object ? root : throw new UsageException("the line is no JSON object");
        }
        catch (JsonException problem)
        {
            throw new UsageException($"the line is not JSON: {problem.Message}");
        }
    }

    private static string? Text(JsonProperty property) => property.Value.ValueKind switch
    {
        JsonValueKind.String => property.Value.GetString(),
        JsonValueKind.Null => null,
        _ => throw new UsageException($"'{property.Name}' must be a string"),
    };

    /// <summary>A number of at least 1, without its fraction.</summary>
    private static long Whole(JsonProperty property, long most)
        => Positive(property) is >= 1 and var value
            ? (long)Math.Min(value, most)
            : throw new UsageException($"'{property.Name}' must be at least 1");

    private static double Positive(JsonProperty property)
        => property.Value.ValueKind == JsonValueKind.Number && property.Value.GetDouble() is > 0 and var value
            ? value
            : throw new UsageException($"'{property.Name}' must be a positive number");
}
