r"""Fix: each page waits behind a shield of its own.

>>> asyncio.run(main())
cart: gives up
shop: has {'tea': 3}
main: shop cancelled: False
"""

import asyncio


async def fetch_prices():
    await asyncio.sleep(0.5)
    return {"tea": 3}


async def page(name, seconds, prices):
    try:
        async with asyncio.timeout(seconds):
            print(f"{name}: has", await asyncio.shield(prices))
    except TimeoutError:
        print(f"{name}: gives up")
    except asyncio.CancelledError:
        print(f"{name}: CancelledError")
        raise


async def main():
    prices = asyncio.create_task(fetch_prices())
    cart = asyncio.create_task(page("cart", 0.2, prices))
    shop = asyncio.create_task(page("shop", 2, prices))
    await asyncio.wait([cart, shop])
    print("main: shop cancelled:", shop.cancelled())


if __name__ == "__main__":
    asyncio.run(main())
