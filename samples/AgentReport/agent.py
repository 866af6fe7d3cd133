async def report(regions):
    rows = await asyncio.gather(*(fetch_orders(r) for r in regions))
    totals = {}
    for region, orders in zip(regions, rows):
        for order in orders:
            try:
                amount = order['quantity'] * convert(order['price'], order['currency'])
            except ValueError as e:
                print(f'skipped {order["id"]}: {e}')
                continue
            totals[region] = totals.get(region, 0) + amount
    return sorted(totals.items(), key=lambda kv: kv[1], reverse=True)

await report(regions)
