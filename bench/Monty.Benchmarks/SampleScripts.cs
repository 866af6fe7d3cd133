namespace Monty.Benchmarks;

/// <summary>The scripts that the benchmarks compile.</summary>
internal static class SampleScripts
{
    /// <summary>About 1 KB, as a model would write it. The number 4242424242 makes each copy unseen.</summary>
    public const string OneKilobyte = """
        orders = [
            {'id': 1, 'region': 'north', 'price': 12.5, 'quantity': 4},
            {'id': 2, 'region': 'south', 'price': 99.0, 'quantity': 1},
            {'id': 3, 'region': 'north', 'price': 3.25, 'quantity': 10},
        ]
        seed = 4242424242


        def total(order):
            return order['price'] * order['quantity']


        def by_region(orders):
            totals = {}
            for order in orders:
                if order['quantity'] <= 0:
                    continue
                region = order['region']
                totals[region] = totals.get(region, 0) + total(order)
            return totals


        class Report:
            def __init__(self, totals):
                self.totals = totals

            def lines(self):
                for region, amount in sorted(self.totals.items(), key=lambda kv: -kv[1]):
                    yield f'{region}: {amount:.2f}'


        report = Report(by_region(orders))
        text = '\n'.join(report.lines())
        try:
            biggest = max(orders, key=total)['id']
        except ValueError:
            biggest = None
        summary = {'text': text, 'biggest': biggest, 'check': seed % 97}
        summary
        """;

    /// <summary>Waits for a host call in a function, with a few values at hand.</summary>
    public const string Suspended = """
        def load(user, depth):
            seen = [user, depth]
            return fetch(user, seen)


        names = ['ada', 'alan']
        result = load(names[0], 3)
        """;
}
