r"""Who asks for a key that is being fetched joins that Task.

>>> asyncio.run(main())
mail: wants ada
cart: wants bob
shop: wants ada
fetch: asks for ada
fetch: asks for bob
mail: has ADA
shop: has ADA
cart: has BOB
"""

import asyncio

tasks = {}


async def fetch(user):
    print(f"fetch: asks for {user}")
    await asyncio.sleep(0.5)
    return user.upper()


def get_user(user):
    if user not in tasks:
        tasks[user] = asyncio.create_task(fetch(user))
    return asyncio.shield(tasks[user])


async def page(name, user):
    print(f"{name}: wants {user}")
    print(f"{name}: has {await get_user(user)}")


async def main():
    await asyncio.gather(
        page("mail", "ada"), page("cart", "bob"), page("shop", "ada")
    )


if __name__ == "__main__":
    asyncio.run(main())
