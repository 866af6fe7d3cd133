using System.Text.Json;
using Monty;

namespace AgentReport;

/// <summary>The application's own data and functions, which the script may use.</summary>
internal sealed class OrderBook
{
    private readonly JsonElement _regions;
    private readonly JsonElement _rates;

    private OrderBook(JsonElement data)
    {
        _regions = data.GetProperty("regions");
        _rates = data.GetProperty("rates");
    }

    public string[] Regions => [.. _regions.EnumerateObject().Select(region => region.Name)];

    public static OrderBook Read(string path) => new(JsonSerializer.Deserialize<JsonElement>(File.ReadAllBytes(path)));

    /// <summary>The orders of a region; as slow as a database would be.</summary>
    public async Task<MontyValue> FetchOrdersAsync(string region)
    {
        await Task.Delay(20);
        return MontyValue.FromJson(_regions.GetProperty(region));
    }

    /// <summary>A price in euros.</summary>
    /// <exception cref="MontyPythonException">A currency without a rate: Python's ValueError.</exception>
    public double Convert(double price, string currency)
        => _rates.TryGetProperty(currency, out JsonElement rate)
            ? price * rate.GetDouble()
            : throw new MontyPythonException("ValueError", $"no rate for {currency}");
}
