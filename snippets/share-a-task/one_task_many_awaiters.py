r"""Three pages need the prices, and they are fetched once.

>>> asyncio.run(main())
fetch: asks the shop
shop: needs the prices
cart: needs the prices
shop: tea costs 3
cart: tea costs 3
offers: needs the prices
offers: tea costs 3
"""

import asyncio


async def fetch_prices():
    print("fetch: asks the shop")
    await asyncio.sleep(0.5)
    return {"tea": 3}


async def page(name, delay, prices):
    await asyncio.sleep(delay)
    print(f"{name}: needs the prices")
    tea = (await asyncio.shield(prices))["tea"]
    print(f"{name}: tea costs {tea}")


async def main():
    prices = asyncio.create_task(fetch_prices())
    await asyncio.gather(
        page("shop", 0.1, prices),
        page("cart", 0.2, prices),
        page("offers", 0.8, prices),
    )


if __name__ == "__main__":
    asyncio.run(main())
