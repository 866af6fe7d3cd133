using System.Text.Json.Nodes;
using Monty;

namespace AgentReport;

/// <summary>The three functions that the agent's script may call, and nothing else that it can reach.</summary>
internal sealed class OrderDesk
{
    private readonly JsonNode _orders = Read("orders.json");
    private readonly JsonNode _rates = Read("rates.json");
    private int _archived;

    private static JsonNode Read(string file)
        => JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Input", file)))!;

    /// <summary>Async: the script awaits several of these at once.</summary>
    public async Task<JsonNode> FetchOrders(string region)
    {
        await Task.Delay(TimeSpan.FromMilliseconds(20));
        return _orders[region] ?? throw new KeyNotFoundException(region);
    }

    /// <summary>Fails for a currency without a rate: the script sees Python's ValueError.</summary>
    public double Convert(double price, string currency)
        => _rates[currency] is { } rate
            ? price * rate.GetValue<double>()
            : throw new MontyPythonException("ValueError", $"no rate for {currency}");

    public string Archive(string title, List<(string Region, double Total)> rows)
        => $"report {++_archived}: {title}, {rows.Count} regions";
}
